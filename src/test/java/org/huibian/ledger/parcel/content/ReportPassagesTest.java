package org.huibian.ledger.parcel.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Theme;
import org.huibian.ledger.Manifest;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.junit.jupiter.api.Test;

/** What a level above takes of the sentences that a compiled report quotes. */
class ReportPassagesTest {

    private static final Manifest.Subject DISTRICT =
            new Manifest.Subject("district", "云麓县", 2025, "镇、乡", List.of(), List.of());

    private static Block.Paragraph paragraph(String introduction, String quote) {
        return new Block.Paragraph(
                Block.Paragraph.Kind.BODY,
                List.of(
                        new Inline.Text(introduction),
                        new Inline.Quote(quote, "城关镇.txt#第12行"),
                        new Inline.Text("。")));
    }

    private static List<Passage> passages(Block... blocks) {
        return new ReportPassages(DISTRICT)
                .of(new Report("报告", "云麓县", "2026年2月10日", List.of(blocks), Map.of()));
    }

    @Test
    void practicesKeepTheirThemeAndTheirPlaceBelowTheDistrict() {
        assertThat(
                        passages(
                                new Block.Heading(1, "一、", "主要举措和成效"),
                                new Block.Heading(2, "（一）", "普法宣传和法治文化"),
                                paragraph("在普法方面，城关镇", "办起‘夜校’12期")))
                .extracting(
                        Passage::chapter,
                        Passage::theme,
                        Passage::item,
                        Passage::published,
                        passage -> passage.place().location().toString())
                .containsExactly(
                        tuple(
                                Chapter.RESULTS,
                                new Theme("publicity"),
                                false,
                                "办起“夜校”12期",
                                "云麓县/城关镇.txt#第12行"));
    }

    @Test
    void problemsAreItemsAndWhatIsGivenAsTheirCauseIsNone() {
        assertThat(
                        passages(
                                new Block.Heading(1, "二、", "存在的不足和原因"),
                                paragraph("一是普法宣传的针对性有待增强。城关镇反映", "普法形式单一"),
                                paragraph("有关单位分析了产生不足的原因：城关镇", "究其原因，是人手不足")))
                .extracting(Passage::chapter, Passage::item, Passage::published)
                .containsExactly(
                        tuple(Chapter.PROBLEMS, true, "普法形式单一"),
                        tuple(Chapter.PROBLEMS, false, "究其原因，是人手不足"));
    }
}
