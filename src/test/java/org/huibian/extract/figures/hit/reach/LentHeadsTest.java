package org.huibian.extract.figures.hit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibian.extract.figures.hit.SketchedClause;
import org.junit.jupiter.api.Test;

class LentHeadsTest {

    @Test
    void clausesBeforeLendTheirObjectNearestFirst() {
        List<String> heads = List.of("调解纠纷", "走访企业");
        assertThat(LentHeads.to(SketchedClause.of("共N"), 0, heads)).isEqualTo(heads);
    }

    @Test
    void thisYearIsOfWhatLastYearWas() {
        List<String> heads = List.of("去年免罚", "走访企业");
        assertThat(LentHeads.to(SketchedClause.of("今年N"), 0, heads)).containsExactly("去年免罚");
        assertThat(LentHeads.to(SketchedClause.of("共N"), 0, heads)).isEqualTo(heads);
    }

    @Test
    void whatIsUnderOneLabelIsOfNoOther() {
        assertThat(LentHeads.to(SketchedClause.of("受理N"), 0, List.of("投诉举报:", "信访:")))
                .containsExactly("投诉举报:");
        assertThat(LentHeads.to(SketchedClause.of("受理N"), 0, List.of("投诉举报:", "走访企业")))
                .containsExactly("投诉举报:", "走访企业");
    }

    @Test
    void secondOfAListOrOfANamedChangeBorrowsFromItsOwnClauseOnly() {
        List<String> heads = List.of("走访企业");
        assertThat(LentHeads.to(SketchedClause.of("分别上法治课N、N"), 1, heads)).isEmpty();
        assertThat(LentHeads.to(SketchedClause.of("跨省通办事项由N增加到N"), 1, heads)).isEmpty();
        assertThat(LentHeads.to(SketchedClause.of("共N、N"), 1, heads)).isEqualTo(heads);
    }
}
