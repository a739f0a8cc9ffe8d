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
        String place = place(report, 0);
        assertThat(marks.submitted(place, meant)).isEqualTo("一季度调解8件,二季度调解9件(含物业纠纷3件),经费1,200元。");
        assertThat(marks.submitted(place, "一是" + meant))
                .isEqualTo("一是一季度调解8件,二季度调解9件(含物业纠纷3件),经费1,200元。");
        assertThat(marks.submitted(place, "二季度调解9件（含物业纠纷3件）")).isEqualTo("二季度调解9件(含物业纠纷3件)");
        assertThat(marks.submitted(place(report, 1), "办结17件，无积案。")).isEqualTo("办结17件，无积案。");
    }

    @Test
    void sentenceThatStandsTwiceHasTheMarksOfItsPlace() {
        Extraction report =
                read(
                        "甲街道2025年法治政府建设情况报告",
                        "一、主要举措",
                        "全年调解8件,办结7件。",
                        "全年调解8件，办结7件。",
                        "二、存在问题",
                        "一是全年调解8件,办结7件。");
        WideMarks marks = WideMarks.of(report);
        String meant = "全年调解8件，办结7件。";

        assertThat(marks.submitted(place(report, 0), meant)).isEqualTo("全年调解8件,办结7件。");
        assertThat(marks.submitted(place(report, 1), meant)).isEqualTo(meant);
        assertThat(marks.submitted(place(report, 1), "调解8件，")).isEqualTo("调解8件，");
        assertThat(marks.submitted(place(report, 2), "一是" + meant)).isEqualTo("一是全年调解8件,办结7件。");
        assertThat(marks.submitted("", meant)).isEqualTo("全年调解8件,办结7件。");
    }

    private static String place(Extraction report, int passage) {
        return report.passages().get(passage).place().location().toString();
    }

    @Test
    void reportWithoutSuchMarksIsLeftAsItIs() {
        Extraction report = read("甲街道2025年法治政府建设情况报告", "一、主要举措", "经费1,200元，A:B两组各半。");

        assertThat(WideMarks.meant(report)).isSameAs(report);
    }
}
