package org.huibian.word.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.huibian.report.Block;
import org.huibian.report.Block.Heading;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline;
import org.huibian.report.Inline.Figure;
import org.huibian.report.Inline.Text;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.huibian.report.diff.ReportDiff;
import org.huibian.report.xml.ReportXml;
import org.huibian.word.Blocks;
import org.huibian.word.DocxParts;
import org.huibian.word.Reading;
import org.huibian.word.Schemas;
import org.huibian.word.WordReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Accepting all changes gives the later report, rejecting all the earlier one. */
class TrackedChangesTest {

    @TempDir private Path temp;

    @Test
    void nothingChangedIsNothingTracked() throws IOException {
        assertThat(changes(SampleReport.withWideTable(), copy(SampleReport.withWideTable())))
                .isEmpty();
    }

    @Test
    void changedNumberIsTrackedAloneAndKeepsItsComment() throws IOException {
        byte[] review =
                assertBothReadings(
                        sample(),
                        edited(
                                block ->
                                        mentions(block, "全区共受理")
                                                ? replaced(
                                                        (Paragraph) block,
                                                        new Figure("1,009件", "disputes_resolved"),
                                                        new Figure("1,011件", "disputes_resolved"))
                                                : block));
        DocxParts parts = new DocxParts(review);
        assertThat(parts.all("//w:del//w:delText")).containsExactly("1,009件");
        assertThat(parts.all("//w:ins//w:t")).containsExactly("1,011件");
        assertThat(
                        parts.all(
                                "//w:commentRangeStart[following-sibling::*[1]"
                                        + "[self::w:ins[w:r/w:t='1,011件']]]/@w:id"))
                .hasSize(1);
        assertThat(parts.all("//w:ins/@w:date")).containsOnly("2026-02-10T00:00:00Z");
    }

    @Test
    void oneOfManyAlikeParagraphsIsFound() throws IOException {
        byte[] review =
                assertBothReadings(
                        sample(),
                        edited(block -> mentions(block, "活动105场次") ? body("此段改写。") : block));
        assertThat(new DocxParts(review).all("//w:p[w:pPr/w:rPr/w:del]//w:delText"))
                .singleElement()
                .asString()
                .contains("活动105场次");
    }

    @Test
    void paragraphsComeAndGo() throws IOException {
        List<Block> blocks = new ArrayList<>(sample().blocks());
        blocks.add(6, body("新增一段，受理3件。"));
        blocks.removeIf(block -> mentions(block, "活动107场次") || mentions(block, "专业力量"));
        assertBothReadings(sample(), with(blocks));
        assertBothReadings(with(blocks), sample());
    }

    @Test
    void movedChapterAndRenumberedHeadings() throws IOException {
        List<Block> blocks = new ArrayList<>(copy(sample()).blocks());
        int second = headingAt(blocks, "存在的不足和原因");
        List<Block> chapter = new ArrayList<>(blocks.subList(second, second + 3));
        blocks.removeAll(chapter);
        int first = headingAt(blocks, "主要举措和成效");
        blocks.addAll(first, chapter);
        List<Block> renumbered = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            renumbered.add(
                    block instanceof Heading heading && heading.level() == 1
                            ? new Heading(1, "一二三四".charAt(number++) + "、", heading.text())
                            : block);
        }
        byte[] review = assertBothReadings(sample(), with(renumbered));
        assertThat(new DocxParts(review).all("//w:delText")).contains("一", "二、存在的不足和原因");
    }

    @Test
    void rowsComeGoAndChange() throws IOException {
        byte[] review =
                assertBothReadings(
                        sample(),
                        edited(
                                block -> {
                                    if (!(block instanceof Table table)) {
                                        return block;
                                    }
                                    List<Row> rows = new ArrayList<>(table.rows());
                                    rows.remove(20);
                                    rows.remove(9);
                                    rows.add(5, row("新增指标一二三", "场", "7", "3", "4"));
                                    rows.set(
                                            30, row("第32项指标，名称很长时在单元格里折行而不越界", "件", "9", "1", "8"));
                                    return new Table(table.caption(), table.columns(), rows);
                                }));
        DocxParts parts = new DocxParts(review);
        assertThat(parts.all("//w:trPr/w:ins")).hasSize(1);
        assertThat(parts.all("//w:trPr/w:del")).hasSize(2);
    }

    @Test
    void tableWithOtherColumnsIsReplacedWhole() throws IOException {
        Report before = SampleReport.withWideTable();
        List<Block> blocks = new ArrayList<>(copy(before).blocks());
        Table wide = (Table) blocks.get(blocks.size() - 1);
        List<Row> rows = new ArrayList<>();
        for (Row row : wide.rows()) {
            rows.add(new Row(row.group(), row.cells().subList(0, 8)));
        }
        blocks.set(
                blocks.size() - 1, new Table(wide.caption(), wide.columns().subList(0, 8), rows));
        assertBothReadings(before, with(blocks));
        assertBothReadings(with(blocks), before);
    }

    @Test
    void tableThatFillsItsPagesReadsInTheSameOrderBothWays() throws IOException {
        byte[] review = assertBothReadings(with(List.of(matrix(1))), with(List.of(matrix(7))));
        assertThat(new DocxParts(review).all("//w:trPr/w:del")).isNotEmpty();
        assertBothReadings(with(List.of(matrix(1))), with(List.of(matrix(700))));
    }

    /** So many columns that they lie in parts, by how long their figures are. */
    private static Table matrix(int factor) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            String[] cells = new String[30];
            cells[0] = "第" + i + "项指标";
            for (int j = 1; j < cells.length; j++) {
                cells[j] = i % 3 == 0 ? "近" + 1_234 * factor + "余人次" : String.valueOf(j);
            }
            rows.add(row(cells));
        }
        return new Table("", Blocks.columns(30), rows);
    }

    @Test
    void titleSignatureChartAndAnnexesAreReplaced() throws IOException {
        byte[] review =
                assertBothReadings(
                        SampleReport.withWideTable(),
                        edited(
                                SampleReport.withWideTable(),
                                block -> {
                                    if (block instanceof Block.Title title) {
                                        return new Block.Title(
                                                title.annex(), title.text().replace("澄溪", "云溪"));
                                    }
                                    if (block instanceof Block.Signature signed) {
                                        return new Block.Signature(
                                                signed.issuer(), "2026年3月1日", signed.seal());
                                    }
                                    if (block instanceof Block.Chart chart) {
                                        return new Block.Chart(
                                                "图1　另一张图",
                                                chart.kind(),
                                                chart.unit(),
                                                chart.categories(),
                                                chart.series().subList(0, 1),
                                                "");
                                    }
                                    return block;
                                }));
        assertThat(new DocxParts(review).all("//w:del//w:drawing")).hasSize(1);
    }

    @Test
    void everythingChangedAtOnce() throws IOException {
        Report other = Blocks.report(body("甲。"), body("乙。"));
        assertBothReadings(sample(), other);
        assertBothReadings(other, sample());
        assertBothReadings(Blocks.report(), sample());
        assertBothReadings(sample(), Blocks.report());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyEditsReadBothWays(int seed) throws IOException {
        Random random = new Random(seed);
        assertBothReadings(shuffled(random), shuffled(random));
    }

    @Test
    void sameReportsGiveTheSameBytesAndValidParts() throws IOException, SAXException {
        Report after = shuffled(new Random(11));
        byte[] once = review(SampleReport.withWideTable(), after);
        assertThat(review(SampleReport.withWideTable(), copy(after))).isEqualTo(once);
        assumeTrue(Files.exists(Schemas.jar()), "run by Maven, which knows where the schemas lie");
        assertThat(
                        Schemas.complaints(
                                Schemas.schema("wml.xsd", temp),
                                new DocxParts(once).stream("document.xml")))
                .isEmpty();
    }

    @Test
    void hundredPagesAreComparedByTheWay() throws IOException {
        List<Block> before = new ArrayList<>();
        List<Block> after = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            before.add(body("第" + i + "段，受理矛盾纠纷" + i + "件，化解" + (i - 1) + "件，群众满意。"));
            after.add(body("第" + i + "段，受理矛盾纠纷" + (i + 5) + "件，化解" + i + "件，群众满意。"));
        }
        ReportDiff diff = ReportDiff.between(with(before), with(after), Style.standard());
        assertThat(diff.merged().blocks()).hasSize(2_000);
    }

    private static Report shuffled(Random random) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Block block : copy(SampleReport.withWideTable()).blocks()) {
            int dice = random.nextInt(10);
            if (dice == 0) {
                continue;
            }
            if (dice == 1) {
                blocks.add(body("插入的第" + random.nextInt(100) + "段，共" + random.nextInt(9) + "件。"));
            }
            if (dice == 2 && block instanceof Paragraph paragraph) {
                blocks.add(
                        new Paragraph(
                                paragraph.kind(),
                                List.of(
                                        new Text(
                                                paragraph
                                                        .plainText()
                                                        .replace("的", "之")
                                                        .replaceAll(
                                                                "\\d", "" + random.nextInt(9))))));
            } else if (dice < 7 && block instanceof Table table) {
                List<Row> rows = new ArrayList<>(table.rows());
                rows.removeIf(row -> random.nextInt(6) == 0);
                blocks.add(new Table(table.caption(), table.columns(), rows));
            } else {
                blocks.add(block);
            }
        }
        return with(blocks);
    }

    private static byte[] assertBothReadings(Report before, Report after) throws IOException {
        byte[] review = review(before, after);
        assertThat(Reading.of(review, true)).isEqualTo(clean(after));
        assertThat(Reading.of(review, false)).isEqualTo(clean(before));
        return review;
    }

    private static List<String> clean(Report report) throws IOException {
        return Reading.of(DocxParts.bytes(report), true);
    }

    private static byte[] review(Report before, Report after) throws IOException {
        ReportDiff diff = ReportDiff.between(copy(before), copy(after), Style.standard());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReportWriter.reviewing(Style.standard(), diff).write(diff.merged(), out);
        return out.toByteArray();
    }

    private static List<String> changes(Report before, Report after) throws IOException {
        DocxParts parts = new DocxParts(review(before, after));
        List<String> changes = new ArrayList<>(parts.all("//w:ins"));
        changes.addAll(parts.all("//w:del"));
        return changes;
    }

    /** As a revision's report is read back. */
    private static Report copy(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportXml.write(report, out);
        return ReportXml.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Report sample() {
        return SampleReport.report();
    }

    private static Report edited(UnaryOperator<Block> edit) throws IOException {
        return edited(sample(), edit);
    }

    private static Report edited(Report report, UnaryOperator<Block> edit) throws IOException {
        return with(copy(report).blocks().stream().map(edit).toList());
    }

    private static Report with(List<Block> blocks) {
        Report sample = SampleReport.report();
        return new Report(
                sample.title(), sample.issuer(), sample.date(), blocks, sample.lineages());
    }

    private static boolean mentions(Block block, String text) {
        return block instanceof Paragraph && block.plainText().contains(text);
    }

    private static int headingAt(List<Block> blocks, String text) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.text().equals(text)) {
                return i;
            }
        }
        throw new AssertionError(text);
    }

    private static Paragraph replaced(Paragraph paragraph, Inline from, Inline to) {
        return new Paragraph(
                paragraph.kind(),
                paragraph.inlines().stream().map(one -> one.equals(from) ? to : one).toList());
    }

    private static Paragraph body(String text) {
        return new Paragraph(Kind.BODY, List.of(new Text(text)));
    }

    private static Row row(String... texts) {
        List<List<Inline>> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(List.of(new Text(text)));
        }
        return new Row(false, cells);
    }
}
