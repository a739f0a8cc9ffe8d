package org.huibian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatternIndexTest {

    private final List<TextPattern> patterns =
            Stream.of("签定", "布署|步署", "[一二]是", ".施行", "(?=年)年度").map(TextPattern::compile).toList();
    private final PatternIndex<TextPattern> index =
            new PatternIndex<>(patterns, Function.identity());

    @Test
    void namesEveryExpressionThatIsInAText() {
        for (String text : List.of("二是步署签定施行", "签订", "", "本年度", "已施行。一是布署")) {
            List<TextPattern> found = patterns.stream().filter(p -> p.isIn(text)).toList();

            assertThat(index.candidates(text)).as(text).containsAll(found);
        }
    }

    @Test
    void leavesOutWhatCannotBeginInAText() {
        assertThat(index.candidates("三是签订、签定"))
                .extracting(TextPattern::toString)
                .contains("签定")
                .doesNotContain("布署|步署", "[一二]是");
        assertThat(index.candidates("三是签订")).extracting(TextPattern::toString).doesNotContain("签定");
    }

    @Test
    void firstMatchIsThatOfTheFirstEntryAtThatPlace() {
        PatternIndex<TextPattern> both =
                new PatternIndex<>(
                        Stream.of("施行", "二是", "步署签定", "步署").map(TextPattern::compile).toList(),
                        Function.identity());

        assertThat(both.first("步署签定，二是施行").map(TextMatcher::group)).contains("步署签定");
        assertThat(both.first("步署，施行").map(TextMatcher::group)).contains("步署");
        assertThat(both.first("三是签订")).isEmpty();
    }
}
