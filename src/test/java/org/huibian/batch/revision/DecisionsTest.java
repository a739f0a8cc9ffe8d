package org.huibian.batch.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office decides, from the file in the job folder to the files of the revision. */
class DecisionsTest {

    private static final String HEADER =
            "sub_district,indicator,finding,value,qualifier,reason,who,quote\n";

    private static final String SENTENCE = "全年共受理矛盾纠纷84件，化解90件，群众的烦心事在家门口得到解决。";

    @TempDir private Path temp;

    private SmallJob job;
    private OutputFolder output;

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        job.submit("白苇镇.txt", SmallJob.report("白苇镇", 2025, 84, 90));
        output = new OutputFolder(temp.resolve("结果"));
    }

    @Test
    void decidedValueWinsIsMarkedSurvivesAndLapsesWithItsSentence() throws IOException {
        job.write("decisions.csv", HEADER + decided("disputes_handled", "94", SENTENCE));
        job.run(output.path());

        assertThat(text(1, "figures.csv"))
                .contains("白苇镇,disputes_handled,94,件,exact,decided,白苇镇.txt#第7行," + SENTENCE);
        assertThat(text(1, "totals.csv")).contains("disputes_handled,受理（排查调处）矛盾纠纷,410,件");
        assertThat(text(1, "report.xml")).contains("decision=\"本级核定为94件，原报84件；理由：电话核实；核定人：张三\"");
        assertThat(text(1, "decisions.csv")).contains(",电话核实,张三," + SENTENCE + ",applied");
        try (XWPFDocument review = review(1)) {
            assertThat(review.getDocComments().getComments())
                    .anySatisfy(comment -> assertThat(comment.getText()).contains("本级核定为94件"));
            assertThat(review.getParagraphs())
                    .flatExtracting(paragraph -> paragraph.getRuns())
                    .filteredOn(run -> run.isHighlighted())
                    .anySatisfy(run -> assertThat(run.text()).isEqualTo("410件"));
        }
        assertThat(job.run(output.path()).end()).isEqualTo(RunOutcome.End.UNCHANGED);
        job.submit("东榆街道（更正）.txt", SmallJob.report("东榆街道", 2025, 320, 302));
        job.run(output.path());
        assertThat(text(2, "figures.csv")).contains("白苇镇,disputes_handled,94,件,exact,decided");

        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 95, 90));
        job.run(output.path());
        assertThat(text(3, "figures.csv")).contains("白苇镇,disputes_handled,95,件,exact,stated");
        assertThat(text(3, "findings.csv"))
                .contains(",warning,I07,白苇镇,decisions.csv#第2行," + SENTENCE)
                .contains("94件（电话核实；核定人：张三）")
                .contains("现按报送件为 95件");
        assertThat(text(3, "decisions.csv")).contains(",lapsed");
    }

    @Test
    void decisionAddsAFigureAlsoForASubDistrictThatSentNothing() throws IOException {
        job.write(
                "decisions.csv",
                HEADER
                        + "云岫乡,publicity_events,,7,,电话核实,张三,\n"
                        + "云岫乡,disputes_handled,,16,over,电话核实,张三,\n");
        RunOutcome outcome = job.run(output.path());
        assertThat(outcome.reporting()).isEqualTo(2);
        assertThat(text(1, "figures.csv"))
                .contains("云岫乡,disputes_handled,16,件,over,decided,decisions.csv#第3行,");
        assertThat(text(1, "totals.csv"))
                .contains("disputes_handled,受理（排查调处）矛盾纠纷,416,件,over,3,3,sum");
        assertThat(text(1, "findings.csv")).contains("S01,云岫乡");
    }

    @Test
    void decisionWithoutASentenceHoldsAndSaysThatTheTextDiffers() throws IOException {
        job.write("decisions.csv", HEADER + decided("disputes_handled", "94", ""));
        job.run(output.path());
        assertThat(text(1, "figures.csv")).contains("白苇镇,disputes_handled,94,");
        assertThat(text(1, "findings.csv")).contains(",info,I08,白苇镇,").contains("84件");
    }

    @Test
    void answeredFindingNoLongerCountsAndIsLeftOutOfTheNotice() throws IOException {
        RunOutcome before = job.run(output.path());
        assertThat(output.revision(1).resolve("returns/白苇镇.docx")).exists();
        StringBuilder answers = new StringBuilder(HEADER);
        text(1, "findings.csv")
                .lines()
                .filter(row -> row.contains(",白苇镇,"))
                .forEach(
                        row ->
                                answers.append("白苇镇,,")
                                        .append(row, 0, 12)
                                        .append(",,,\"含上年结转, 属实\",李四,\n"));
        job.write("decisions.csv", answers.toString());

        RunOutcome after = job.run(output.path());

        assertThat(before.errors()).isGreaterThan(after.errors());
        assertThat(after.errors()).isEqualTo(1);
        assertThat(text(2, "findings.csv")).contains("error,V03,白苇镇").contains("已答复（李四）：含上年结转, 属实");
        assertThat(output.revision(2).resolve("returns/白苇镇.docx")).doesNotExist();
        try (XWPFDocument review = review(2)) {
            assertThat(review.getTables())
                    .anySatisfy(table -> assertThat(table.getText()).contains("错误V03（已答复）"));
        }
        assertThat(text(2, "changes.csv")).contains("已答复（李四）：含上年结转");
        // The same run again looks at the manifest only.
        assertThat(job.run(output.path()).errors()).isEqualTo(1);
    }

    @Test
    void personalDataStayMaskedWhateverIsAnswered() throws IOException {
        job.submit(
                "白苇镇.txt",
                SmallJob.report("白苇镇", 2025, 90, 84)
                        .replace("群众的烦心事", "信访人王建国（电话13912345678）的烦心事"));
        job.run(output.path());
        StringBuilder answers = new StringBuilder(HEADER);
        text(1, "findings.csv")
                .lines()
                .filter(row -> row.contains(",P0"))
                .forEach(row -> answers.append("白苇镇,,").append(row, 0, 12).append(",,,可以公开,李四,\n"));
        job.write("decisions.csv", answers.toString());
        job.run(output.path());
        assertThat(text(2, "findings.csv")).contains("已答复");
        for (String file : new String[] {"report.xml", "findings.csv", "figures.csv"}) {
            assertThat(text(2, file)).doesNotContain("王建国").doesNotContain("13912345678");
        }
    }

    @Test
    void answerWithoutItsFindingIsSaid() throws IOException {
        job.write("decisions.csv", HEADER + "白苇镇,,0123456789ab,,,属实,李四,\n");
        job.run(output.path());
        assertThat(text(1, "findings.csv")).contains(",info,I09,白苇镇,").contains("0123456789ab");
    }

    @Test
    void filledLedgerDecidesHoweverItsRowsWereSorted() throws IOException {
        job.run(output.path());
        fill(
                1,
                workbook -> {
                    Sheet sources = workbook.getSheet("数据来源");
                    Row row = row(sources, "白苇镇", "disputes_handled");
                    cell(sources, row, "核定值").setCellValue("约 1,094件");
                    cell(sources, row, "核定理由").setCellValue("电话核实");
                    Row added = sources.createRow(sources.getLastRowNum() + 1);
                    cell(sources, added, "单位").setCellValue("云岫乡");
                    cell(sources, added, "指标").setCellValue("普法宣传活动");
                    cell(sources, added, "核定值").setCellValue(7);
                    cell(sources, added, "核定理由").setCellValue("电话核实");
                    sources.shiftRows(1, sources.getLastRowNum(), 3);
                    Sheet findings = workbook.getSheet("疑点");
                    for (Row finding : findings) {
                        if (cell(findings, finding, "检查").getStringCellValue().equals("V03")) {
                            cell(findings, finding, "答复").setCellValue("属实");
                        }
                    }
                });
        job.run(output.path());
        assertThat(text(2, "figures.csv"))
                .contains("白苇镇,disputes_handled,1094,件,about,decided,白苇镇.txt#第7行,")
                .contains("云岫乡,publicity_events,7,场,exact,decided,decisions.xlsx#数据来源!第");
        assertThat(text(2, "findings.csv")).contains("已答复（棠川区人民政府）：属实");

        // The ledger of the new revision holds them again: a copy of it decides the same.
        String figures = text(2, "figures.csv");
        fill(2, workbook -> {});
        job.run(output.path());
        assertThat(text(3, "figures.csv").replaceAll("第\\d+行", ""))
                .isEqualTo(figures.replaceAll("第\\d+行", ""));
        assertThat(text(3, "findings.csv")).contains("已答复（棠川区人民政府）：属实");
    }

    @Test
    void formulaInAMarkedColumnIsRefusedWithItsRow() throws IOException {
        job.run(output.path());
        fill(
                1,
                workbook -> {
                    Sheet sources = workbook.getSheet("数据来源");
                    Row row = sources.getRow(1);
                    cell(sources, row, "核定值").setCellFormula("40+44");
                    cell(sources, row, "核定理由").setCellValue("电话核实");
                });
        assertThatThrownBy(() -> job.run(output.path()))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("decisions.xlsx 数据来源:2: ")
                .hasMessageContaining("公式");
        job.write("decisions.xlsx", "not a workbook");
        assertThatThrownBy(() -> job.run(output.path()))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("decisions.xlsx: ")
                .hasMessageContaining("ledger.xlsx");
    }

    private static String decided(String indicator, String value, String quote) {
        return "白苇镇," + indicator + ",," + value + ",,电话核实,张三," + quote + "\n";
    }

    private String text(int revision, String file) throws IOException {
        return SmallJob.text(output.path(), revision, file);
    }

    private XWPFDocument review(int revision) throws IOException {
        try (InputStream in =
                Files.newInputStream(output.revision(revision).resolve("review.docx"))) {
            return new XWPFDocument(in);
        }
    }

    private void fill(int revision, Consumer<XSSFWorkbook> clerk) throws IOException {
        try (InputStream in =
                        Files.newInputStream(output.revision(revision).resolve("ledger.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            clerk.accept(workbook);
            try (OutputStream out = Files.newOutputStream(job.folder().resolve("decisions.xlsx"))) {
                workbook.write(out);
            }
        }
    }

    private static Row row(Sheet sheet, String name, String id) {
        for (Row row : sheet) {
            if (cell(sheet, row, "单位").getStringCellValue().equals(name)
                    && cell(sheet, row, "编号").getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(name + " " + id);
    }

    private static Cell cell(Sheet sheet, Row row, String header) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(header)) {
                return row.getCell(
                        cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError(header);
    }
}
