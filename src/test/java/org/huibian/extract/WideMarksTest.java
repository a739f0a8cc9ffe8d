package org.huibian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WideMarksTest {

    private static Extraction read(String... lines) {
        return ProgramVocabulary.EXTRACTOR.extract(TextLines.document(lines));
    }

    @Test
    void marksAreMeantFullWidthAndSubmittedAsTheyWere() {
        Extraction report =
                read(
                        "甲街道2025年法治政府建设情况报告",
                        "一、主要举措",
                        "一季度调解8件,二季度调解9件(含物业纠纷3件),经费1,200元。",
                        "办结17件，无积案。");

        WideMarks marks = WideMarks.of(report);
        String meant = "一季度调解8件，二季度调解9件（含物业纠纷3件），经费1,200元。";

        assertThat(marks.report().passages())
                .extracting(Passage::published)
                .contains(meant, "办结17件，无积案。");
        assertThat(marks.submitted(meant)).isEqualTo("一季度调解8件,二季度调解9件(含物业纠纷3件),经费1,200元。");
        assertThat(marks.submitted("一是" + meant)).isEqualTo("一是一季度调解8件,二季度调解9件(含物业纠纷3件),经费1,200元。");
        assertThat(marks.submitted("二季度调解9件（含物业纠纷3件）")).isEqualTo("二季度调解9件(含物业纠纷3件)");
        assertThat(marks.submitted("办结17件，无积案。")).isEqualTo("办结17件，无积案。");
    }

    @Test
    void reportWithoutSuchMarksIsLeftAsItIs() {
        Extraction report = read("甲街道2025年法治政府建设情况报告", "一、主要举措", "经费1,200元，A:B两组各半。");

        assertThat(WideMarks.meant(report)).isSameAs(report);
    }
}
