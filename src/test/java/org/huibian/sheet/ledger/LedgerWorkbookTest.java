package org.huibian.sheet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.Summarizer;
import org.huibian.summary.SummaryRow;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerWorkbookTest {

    private static final IndicatorCatalog CATALOG =
            SampleDistrict.catalog(
                    "handled,受理矛盾纠纷,件,sum,disputes,flow",
                    "resolved,化解矛盾纠纷,件,sum,disputes,flow",
                    "rate,化解率,%,ratio(resolved/handled),disputes,rate",
                    "events,普法活动,场,sum,publicity,flow",
                    "amount,涉及金额,万元,sum,disputes,flow",
                    "coverage,审查覆盖率,%,coverage,decision,rate",
                    "drills,应急演练,场,sum,emergency,flow");

    private static final int TOTAL = 3;
    private static final int FIRST = 6;

    @Test
    void recalculatedTotalsAndCountsAreThoseOfTheSummary() throws IOException {
        DistrictSummary summary = district("甲.txt");
        try (XSSFWorkbook workbook = open(summary)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet matrix = workbook.getSheet("指标矩阵");
            for (int i = 0; i < summary.rows().size(); i++) {
                SummaryRow expected = summary.rows().get(i);
                Row row = matrix.getRow(i + 1);
                Cell total = row.getCell(TOTAL);
                if (expected.total().isEmpty()) {
                    assertThat(total).as(expected.indicator().id()).isNull();
                } else {
                    assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
                    double cached = total.getNumericCellValue();
                    CellValue recalculated = evaluator.evaluate(total);
                    assertThat(recalculated.getNumberValue())
                            .as(expected.indicator().id())
                            .isEqualTo(expected.total().get().amount().doubleValue())
                            .isEqualTo(cached);
                }
                assertThat(evaluator.evaluate(row.getCell(TOTAL + 1)).getNumberValue())
                        .isEqualTo(expected.reporting());
                assertThat(row.getCell(TOTAL + 2).getNumericCellValue())
                        .isEqualTo(expected.expected());
            }
        }
    }

    @Test
    void valueStaysANumberAndShowsHowExactlyItWasStated() throws IOException {
        try (XSSFWorkbook workbook = open(district("甲.txt"))) {
            Row events = workbook.getSheet("指标矩阵").getRow(4);
            assertThat(events.getCell(FIRST).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(shown(events.getCell(FIRST))).isEqualTo("30余");
            assertThat(shown(events.getCell(TOTAL))).isEqualTo("71以上");
            assertThat(shown(events.getCell(FIRST + 2))).isEqualTo("缺报");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1024,件,EXACT,'#,##0'",
        "36.43,万元,EXACT,'#,##0.00'",
        "30,条,OVER,'#,##0\"余\"'",
        "71,场,OVER,'#,##0\"以上\"'",
        "300,人,UNDER,'\"近\"#,##0'",
        "50,场,ABOUT,'\"约\"#,##0'",
        "98.60,%,EXACT,'#,##0.00'",
        "90,%,OVER,'\"超过\"#,##0'",
        "2E+4,人次,EXACT,'#,##0'",
    })
    void formatTellsTheQualifier(String amount, String unit, Qualifier qualifier, String format) {
        assertThat(CellLooks.format(new Quantity(new BigDecimal(amount), unit, qualifier)))
                .isEqualTo(format);
    }

    @Test
    void everySheetHasAFrozenHeaderAndFilters() throws IOException {
        try (XSSFWorkbook workbook = open(district("甲.txt"))) {
            List<String> names = new ArrayList<>();
            for (Sheet sheet : workbook) {
                names.add(sheet.getSheetName());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) 1);
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
            }
            assertThat(names).containsExactly("指标矩阵", "数据来源", "疑点", "报送件", "全部数量", "变更");
        }
    }

    @Test
    void everyValueHasARowWithItsSourceAndALinkToTheArchive() throws IOException {
        try (XSSFWorkbook workbook = open(district("甲.txt"))) {
            Sheet sources = workbook.getSheet("数据来源");
            assertThat(sources.getLastRowNum()).isEqualTo(9);
            Row row = sources.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("甲街道");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(624);
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("甲.txt#第10行");
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo("共624件。");
            assertThat(row.getCell(8).getHyperlink().getAddress())
                    .isEqualTo("../../archive/ab12.txt");
        }
    }

    @Test
    void inputTextIsNeverAFormula() throws IOException {
        String hostile = "=HYPERLINK(\"http://x\",\"y\")";
        Finding finding =
                new Finding(
                        "V03",
                        Severity.ERROR,
                        "甲街道",
                        "handled",
                        List.of(hostile + ".txt#第1行"),
                        List.of("@SUM(A1)", "+1", "-1"),
                        Message.of(Check.class, "V03.message", hostile, 1, "b", 2),
                        Message.of(Check.class, "V03.action"));
        try (XSSFWorkbook workbook =
                open(district(hostile + ".txt"), List.of(finding), List.of())) {
            List<String> quoted = new ArrayList<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(sheet.getSheetName()).isEqualTo("指标矩阵");
                            assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK");
                        } else if (cell.getCellType() == CellType.STRING
                                && CellText.looksLikeFormula(cell.getStringCellValue())) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                            quoted.add(cell.getStringCellValue());
                        }
                    }
                }
            }
            assertThat(quoted).contains(hostile + ".txt", "@SUM(A1) ‖ +1 ‖ -1");
        }
    }

    @Test
    void textComesBackAsItWasButForWhatACellCannotHold() throws IOException {
        String text = "甲\u0000_x0041_ A\uD83D乙<&>\n丙𠮷";
        try (XSSFWorkbook workbook =
                open(
                        district("甲.txt"),
                        List.of(),
                        List.of(List.of("input", "甲街道", "", text, "x".repeat(40_000), "")))) {
            Row row = workbook.getSheet("变更").getRow(1);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("甲_x0041_ A乙<&> 丙𠮷");
            assertThat(row.getCell(4).getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void theSameDistrictGivesTheSameBytesEverywhere() throws IOException {
        byte[] first = bytes(district("甲.txt"), List.of(), List.of());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(district("甲.txt"), List.of(), List.of())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aThousandSubDistrictsFit() throws IOException {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        String[] names = new String[1000];
        for (int i = 0; i < names.length; i++) {
            names[i] = "第" + i + "街道";
            SampleDistrict.ReportBuilder report = SampleDistrict.report(names[i] + ".txt");
            for (String id : List.of("handled", "resolved", "events", "amount", "drills")) {
                report.value(id, "7", CATALOG.indicator(id).unit());
            }
            reports.put(names[i], report.build());
        }
        DistrictSummary summary =
                new Summarizer(SampleDistrict.job(names), CATALOG).summarize(intake(reports));
        try (XSSFWorkbook workbook = open(summary)) {
            Row handled = workbook.getSheet("指标矩阵").getRow(1);
            assertThat(handled.getCell(TOTAL).getCellFormula()).isEqualTo("SUM(G2:ALR2)");
            assertThat(handled.getCell(TOTAL).getNumericCellValue()).isEqualTo(7000);
            assertThat(workbook.getSheet("数据来源").getLastRowNum()).isEqualTo(5000);
        }
    }

    private static DistrictSummary district(String file) {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        reports.put(
                "甲街道",
                SampleDistrict.report(file)
                        .value("handled", "624", "件")
                        .value("resolved", "615", "件")
                        .value("events", new Quantity(BigDecimal.valueOf(30), "场", Qualifier.OVER))
                        .value("amount", "36.43", "万元")
                        .value("coverage", "100", "%")
                        .build());
        reports.put(
                "乙镇",
                SampleDistrict.report("乙.txt")
                        .value("handled", "70", "件")
                        .value("events", "41", "场")
                        .value("amount", "1.2", "万元")
                        .value("rate", "99.1", "%")
                        .build());
        return new Summarizer(SampleDistrict.job("甲街道", "乙镇", "丙乡"), CATALOG)
                .summarize(intake(reports));
    }

    private static Intake intake(Map<String, Extraction> reports) {
        List<IntakeRow> rows = new ArrayList<>();
        reports.forEach(
                (name, report) ->
                        rows.add(
                                new IntakeRow(
                                        Reading.of(
                                                new Submission(report.file(), "ab12", 1),
                                                1,
                                                report),
                                        name,
                                        IntakeRow.Status.USED,
                                        Message.of(Intake.class, "intake.assigned"))));
        return new Intake(rows, List.of());
    }

    private static String shown(Cell cell) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter.formatCellValue(cell);
    }

    private static XSSFWorkbook open(DistrictSummary summary) throws IOException {
        return open(summary, List.of(), List.of());
    }

    private static XSSFWorkbook open(
            DistrictSummary summary, List<Finding> findings, List<List<String>> changes)
            throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(summary, findings, changes)));
    }

    private static byte[] bytes(
            DistrictSummary summary, List<Finding> findings, List<List<String>> changes)
            throws IOException {
        Path scratch = Files.createTempDirectory("ledger");
        List<List<String>> lying = new ArrayList<>();
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public synchronized void write(byte[] bytes, int from, int length) {
                        lying.add(names(scratch));
                        super.write(bytes, from, length);
                    }
                };
        new LedgerWorkbook(summary, findings, changes).write(out, scratch);
        assertThat(lying.get(0)).as("what waits to be packed").hasSize(1);
        assertThat(names(scratch)).as("what is left").isEmpty();
        Files.delete(scratch);
        return out.toByteArray();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
