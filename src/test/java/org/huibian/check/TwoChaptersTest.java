package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code spec/two-chapters.md}: what the results tell, told again elsewhere. */
class TwoChaptersTest {

    private static final String PROBLEMS = "一是部分执法人员运用新修订法律的能力还不强。";
    private static final String LEADERS = "街道党工委书记、办事处主任带头学法，对重点任务亲自过问、亲自协调。";
    private static final String PLAN = "举办法治讲座不少于20场。";

    static Stream<Arguments> rows() throws IOException {
        try (InputStream in = TwoChaptersTest.class.getResourceAsStream("/spec/two-chapters.md")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Arguments> rows =
                    text.lines()
                            .filter(line -> line.matches("\\| [A-Z]\\d\\d .*"))
                            .map(line -> Arrays.asList(line.split("\\s*\\|\\s*")))
                            .map(
                                    c ->
                                            Arguments.of(
                                                    c.get(1), c.get(2), c.get(3), c.get(4),
                                                    c.get(5)))
                            .toList();
            assertThat(rows).hasSizeGreaterThan(30);
            return rows.stream();
        }
    }

    @ParameterizedTest(name = "{0} {1}: {3} {2}: {4}")
    @MethodSource("rows")
    void whatIsToldTwiceIsComparedOverChapters(
            String check, String finds, String chapter, String result, String again) {
        List<Finding> found = report(chapter, result, again).findings(check);
        if (finds.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .satisfies(
                            one -> {
                                assertThat(one.severity().code()).isEqualTo(finds);
                                assertThat(one.quotes()).anyMatch(again::contains);
                                // A unit may be wrong by its own sentence alone.
                                assertThat(one.quotes())
                                        .matches(
                                                quotes ->
                                                        check.equals("V08")
                                                                || quotes.stream()
                                                                        .anyMatch(
                                                                                result::contains));
                            });
        }
    }

    private static WrittenDistrict report(String chapter, String result, String again) {
        return new WrittenDistrict()
                .report(
                        WrittenDistrict.NAME,
                        WrittenDistrict.text(
                                WrittenDistrict.NAME,
                                2025,
                                chapter.equals("results") ? result + "\n\n" + again : result,
                                chapter.equals("problems") ? PROBLEMS + again : PROBLEMS,
                                chapter.equals("leaders") ? LEADERS + again : LEADERS,
                                chapter.equals("plan") ? again + PLAN : PLAN));
    }
}
