package org.huibian.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibian.word.Blocks.annex;
import static org.huibian.word.Blocks.body;
import static org.huibian.word.Blocks.note;
import static org.huibian.word.Blocks.report;
import static org.huibian.word.Blocks.rows;

import java.io.IOException;
import java.util.List;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.PageBreak;
import org.huibian.report.Block.Signature;
import org.huibian.report.Block.Table;
import org.huibian.report.Block.Title;
import org.junit.jupiter.api.Test;

/** Where title, list of annexes and signature stand. */
class WordPlacesTest {

    @Test
    void aSignatureWithoutSealFollowsItsRule() throws IOException {
        // 澄溪区人民政府 is wider than the date by 172 twips; two characters are 632.
        assertThat(signature("澄溪区人民政府", "2026年2月10日", false)).containsExactly(632L, 172L);
        // A date longer than the body ends two characters in, the body begins two before it.
        List<Long> rights = signature("区政府", "2026年12月10日", false);
        long issuer = 3 * 316;
        long date = 3 * 316 + 8 * 156;
        assertThat(rights.get(1)).isEqualTo(632);
        assertThat(rights.get(0) + issuer).isBetween(632 + date + 630L, 632 + date + 634L);
    }

    @Test
    void aSignatureWithSealIsCentredOverItsDate() throws IOException {
        long date = 3 * 316 + 7 * 156;
        List<Long> rights = signature("澄溪区人民政府", "2026年2月10日", true);

        assertThat(rights.get(1)).isEqualTo(1263);
        assertThat(rights.get(0) + 7 * 316 / 2).isBetween(1263 + date / 2 - 2, 1263 + date / 2 + 2);
        // A body too long for that reaches the margin, and the date stays centred under it.
        rights = signature("中共澄溪区委全面依法治区委员会办公室", "2026年2月10日", true);
        assertThat(rights.get(0)).isZero();
        assertThat(rights.get(1) + date / 2).isBetween(18 * 316 / 2 - 2L, 18 * 316 / 2 + 2L);
    }

    @Test
    void aSignatureStandsNeverAloneOnItsPage() throws IOException {
        DocxParts file =
                DocxParts.of(
                        report(
                                body("首段。"),
                                body("末段。"),
                                annex("附件：1.甲"),
                                annex("2.乙"),
                                new Signature("某区人民政府", "2026年2月10日", false)));

        assertThat(keepsWithNext(file)).containsExactly(false, true, true, true, true, false);
    }

    @Test
    void aTableKeepsItsLastRowsWithItsNotes() throws IOException {
        Table table = new Table("", List.of(new Column("数", Align.RIGHT, 1)), rows(3, 1));
        DocxParts file = DocxParts.of(report(table, note("注：甲。"), note("乙。")));

        assertThat(keepsWithNext(file)).containsExactly(false, false, true, true, true, false);
        assertThat(file.has("TableNote", "w:pPr/w:keepLines")).isTrue();
    }

    @Test
    void notesOfHalfAPageFollowTheLastRowOverPages() throws IOException {
        Table table = new Table("", List.of(new Column("数", Align.RIGHT, 1)), rows(2, 1));
        String words = "注".repeat(2_000);
        DocxParts file = DocxParts.of(report(table, note(words), note("乙。")));

        assertThat(keepsWithNext(file)).containsExactly(false, false, true, false, false);
    }

    @Test
    void annexNamesRunOnUnderTheirFirstCharacter() throws IOException {
        DocxParts file =
                DocxParts.of(report(body("正文。"), annex("附件：1.甲"), annex("2.乙"), annex("10.丙")));
        List<String> styles = file.all("//w:pStyle/@w:val");

        // “附件：1.” is 3 characters and 0.75 em wide.
        assertThat(file.look(styles.get(1), "w:pPr/w:ind/@w:left")).isEqualTo("1812");
        assertThat(file.look(styles.get(1), "w:pPr/w:ind/@w:hanging")).isEqualTo("1180");
        assertThat(file.look(styles.get(1), "w:pPr/w:spacing/@w:before")).isEqualTo("579");
        assertThat(file.look(styles.get(2), "w:pPr/w:ind/@w:left")).isEqualTo("1811");
        assertThat(file.look(styles.get(2), "w:pPr/w:ind/@w:hanging")).isEqualTo("232");
        assertThat(file.look(styles.get(2), "w:pPr/w:spacing/@w:before")).isEqualTo("0");
        assertThat(file.look(styles.get(3), "w:pPr/w:ind/@w:hanging")).isEqualTo("388");
    }

    @Test
    void aPageBreakBeginsAPageWithoutAnEmptyParagraph() throws IOException {
        DocxParts file = DocxParts.of(report(body("甲。"), new PageBreak(), body("乙。"), body("丙。")));

        assertThat(file.all("//w:p")).containsExactly("甲。", "乙。", "丙。");
        assertThat(file.all("//w:pStyle/@w:val"))
                .containsExactly("BodyText", "BodyTextNewPage", "BodyText");
        assertThat(file.all("styles.xml", "//w:style[w:pPr/w:pageBreakBefore]/@w:styleId"))
                .containsExactly("BodyTextNewPage");
    }

    @Test
    void aLongTitleIsBrokenInOneParagraph() throws IOException {
        String title = "澄溪区人民政府关于2025年度法治政府建设情况的报告";
        DocxParts file = DocxParts.of(report(new Title(false, title)));

        assertThat(file.all("//w:p")).containsExactly(title);
        assertThat(file.all("//w:t")).containsExactly("澄溪区人民政府关于2025年度", "法治政府建设情况的报告");
        assertThat(file.all("//w:br")).hasSize(1);
    }

    /** The right indents of issuing body and date, in twips. */
    private static List<Long> signature(String issuer, String date, boolean seal)
            throws IOException {
        DocxParts file = DocxParts.of(report(body("正文。"), new Signature(issuer, date, seal)));
        List<String> styles = file.all("//w:pStyle/@w:val");
        assertThat(file.look(styles.get(1), "w:pPr/w:jc/@w:val")).isEqualTo("right");
        assertThat(file.look(styles.get(1), "w:pPr/w:spacing/@w:before"))
                .isEqualTo(seal ? "1159" : "579");
        return styles.subList(1, 3).stream()
                .map(style -> file.look(style, "w:pPr/w:ind/@w:right"))
                .map(right -> right.isEmpty() ? 0L : Long.parseLong(right))
                .toList();
    }

    private static List<Boolean> keepsWithNext(DocxParts file) {
        return file.all("//w:p[.//w:t]/w:pPr/w:pStyle/@w:val").stream()
                .map(id -> file.has(id, "w:pPr/w:keepNext"))
                .toList();
    }
}
