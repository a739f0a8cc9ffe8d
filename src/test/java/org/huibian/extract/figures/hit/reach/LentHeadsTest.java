package org.huibian.extract.figures.hit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.phrase.PhraseIndex;
import org.junit.jupiter.api.Test;

class LentHeadsTest {

    @Test
    void clausesBeforeLendTheirObjectNearestFirst() {
        List<String> heads = List.of("调解纠纷", "走访企业");
        assertThat(LentHeads.to(clause("共N"), 0, heads)).isEqualTo(heads);
    }

    @Test
    void thisYearIsOfWhatLastYearWas() {
        List<String> heads = List.of("去年免罚", "走访企业");
        assertThat(LentHeads.to(clause("今年N"), 0, heads)).containsExactly("去年免罚");
        assertThat(LentHeads.to(clause("共N"), 0, heads)).isEqualTo(heads);
    }

    @Test
    void whatIsUnderOneLabelIsOfNoOther() {
        assertThat(LentHeads.to(clause("受理N"), 0, List.of("投诉举报:", "信访:")))
                .containsExactly("投诉举报:");
        assertThat(LentHeads.to(clause("受理N"), 0, List.of("投诉举报:", "走访企业")))
                .containsExactly("投诉举报:", "走访企业");
    }

    @Test
    void secondOfAListOrOfANamedChangeBorrowsFromItsOwnClauseOnly() {
        List<String> heads = List.of("走访企业");
        assertThat(LentHeads.to(clause("分别上法治课N、N"), 1, heads)).isEmpty();
        assertThat(LentHeads.to(clause("跨省通办事项由N增加到N"), 1, heads)).isEmpty();
        assertThat(LentHeads.to(clause("共N、N"), 1, heads)).isEqualTo(heads);
    }

    /** A clause in which each N is a figure. */
    private static Clause clause(String words) {
        StringBuilder text = new StringBuilder(words);
        List<Figure> figures = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) == 'N') {
                text.setCharAt(at, (char) (PhraseIndex.NUMBER + figures.size()));
                figures.add(Figure.counted(at, at + 1, BigDecimal.TEN, "件"));
                places.add(at);
            }
        }
        return new Clause(0, words.length(), text.toString(), figures, places, false);
    }
}
