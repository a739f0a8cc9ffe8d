package org.huibian.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Theme;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.setup.SetupFile;
import org.huibian.source.FileContent;
import org.huibian.source.reading.DocumentReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsFormTest {

    private static final JobFolder FOLDER = JobFolder.at(Path.of("jobs/sample-2025"));
    private static final JobSettings JOB = FOLDER.settings();
    private static final IndicatorCatalog CATALOG =
            IndicatorCatalog.parse(
                    FOLDER.vocabulary("indicators.csv"), FOLDER.vocabulary("units.csv"));

    private static byte[] blank() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatisticsForm(JOB, CATALOG).write(out);
        return out.toByteArray();
    }

    private static Extraction read(FilledForm form) throws Exception {
        return read(form.bytes());
    }

    private static Extraction read(byte[] bytes) throws Exception {
        return new Extractor(CATALOG)
                .extract(DocumentReaders.standard().read(new FileContent("表.xlsx", bytes)));
    }

    private static String value(Extraction form, String indicator) {
        return form.value(indicator).map(quantity -> quantity.toText()).orElse("");
    }

    @Test
    void formIsTheSameBytesWheneverAndWhereverItIsWritten() throws IOException {
        byte[] first = blank();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(blank()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void everyThemeThatTheProgramKnowsIsShownByItsName() throws IOException {
        List<String> indicators = new ArrayList<>();
        indicators.add("id,name,unit,aggregation,theme,nature,definition,phrases,exclude");
        for (String theme : Theme.NAMED) {
            indicators.add("x_" + theme + ",某数,件,sum," + theme + ",flow,流量,某数,");
        }
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        new SetupFile("indicators.csv", String.join("\n", indicators) + "\n"),
                        FOLDER.vocabulary("units.csv"));

        List<String> texts = new ArrayList<>();
        try (FilledForm form = FilledForm.of(JOB, catalog)) {
            for (Row row : form.sheet()) {
                row.forEach(cell -> texts.add(cell.toString()));
            }
        }
        assertThat(texts).contains("数字法治").doesNotContainAnyElementsOf(Theme.NAMED);
    }

    @Test
    void everyIndicatorHasOneRowWithDefinitionAndUnit() throws IOException {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            List<String> ids = new ArrayList<>();
            for (Row row : form.sheet()) {
                Cell id = row.getCell(StatisticsForm.ID);
                if (id != null && row.getRowNum() > StatisticsForm.LABELS) {
                    ids.add(id.getStringCellValue());
                }
            }
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(
                            CATALOG.indicators().stream().map(i -> i.id()).toList());
            assertThat(form.cell("fines_amount", StatisticsForm.UNIT).getStringCellValue())
                    .isEqualTo("元");
            assertThat(form.cell("fines_amount", StatisticsForm.DEFINITION).getStringCellValue())
                    .isEqualTo(CATALOG.indicator("fines_amount").definition());
        }
    }

    @Test
    void onlyEntriesCanBeChangedAndTheIdsAreHidden() throws IOException {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            Sheet sheet = form.sheet();
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(StatisticsForm.ID)).isTrue();
            for (int column = StatisticsForm.ID; column <= StatisticsForm.REMARK; column++) {
                boolean entry = column >= StatisticsForm.VALUE;
                Cell cell = form.cell("disputes_handled", column);
                assertThat(cell.getCellStyle().getLocked())
                        .as("column " + column)
                        .isEqualTo(!entry);
            }
            Cell name = sheet.getRow(StatisticsForm.HEAD).getCell(StatisticsForm.NAME);
            assertThat(name.getCellStyle().getLocked()).isFalse();
        }
    }

    @Test
    void entriesAreRuled() throws IOException {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            assertThat(rule(form, form.cell("disputes_handled", StatisticsForm.VALUE)))
                    .isEqualTo("0 null");
            assertThat(rule(form, form.cell("hotline_close_rate", StatisticsForm.PREVIOUS)))
                    .isEqualTo("0 100");
            Cell name = form.sheet().getRow(StatisticsForm.HEAD).getCell(StatisticsForm.NAME);
            assertThat(rule(form, name)).isEqualTo("'名册'!$A$1:$A$12 null");
            assertThat(form.workbook().getSheet("名册").getRow(11).getCell(0).getStringCellValue())
                    .isEqualTo("杏坞乡");
        }
    }

    private static String rule(FilledForm form, Cell cell) {
        for (DataValidation rule : ((XSSFSheet) form.sheet()).getDataValidations()) {
            boolean here =
                    java.util.Arrays.stream(rule.getRegions().getCellRangeAddresses())
                            .anyMatch(region -> region.isInRange(cell));
            if (here) {
                int type = rule.getValidationConstraint().getValidationType();
                assertThat(type).isIn(ValidationType.DECIMAL, ValidationType.LIST);
                return rule.getValidationConstraint().getFormula1()
                        + " "
                        + rule.getValidationConstraint().getFormula2();
            }
        }
        return "";
    }

    @Test
    void pageIsA4WithTheHeadsOnEverySheet() throws IOException {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            Sheet sheet = form.sheet();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(StatisticsForm.LABELS);
        }
    }

    @Test
    void filledFormGivesItsFigures() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.subDistrict("文枢街道")
                    .date(LocalDate.of(2026, 1, 5))
                    .figure("disputes_handled", 431)
                    .previous("disputes_handled", 417)
                    .figure("fines_amount", 52300.5)
                    .figure("mediation_success_rate", 97.2)
                    .figure("hotline_requests", 12345)
                    .figure("criminal_conversion", 0)
                    .figure("petition_visits", 2025);
            Extraction read = read(form);
            assertThat(read.kind()).isEqualTo(Extraction.Kind.FORM);
            assertThat(read.metadata().year()).contains(2025);
            assertThat(read.metadata().date()).contains(LocalDate.of(2026, 1, 5));
            assertThat(read.metadata().selfNames()).containsExactly("文枢街道");
            assertThat(read.observations())
                    .extracting(Observation::indicator, o -> o.quantity().toText(), o -> o.basis())
                    .containsExactly(
                            tuple("hotline_requests", "12345件", Observation.Basis.FORM),
                            tuple("fines_amount", "52300.5元", Observation.Basis.FORM),
                            tuple("disputes_handled", "431件", Observation.Basis.FORM),
                            tuple("mediation_success_rate", "97.2%", Observation.Basis.FORM),
                            tuple("criminal_conversion", "0件", Observation.Basis.FORM),
                            tuple("petition_visits", "2025人次", Observation.Basis.FORM));
            assertThat(read.observation("disputes_handled").orElseThrow().quote())
                    .isEqualTo("受理（排查调处）矛盾纠纷 件 431");
            assertThat(read.mentions())
                    .filteredOn(mention -> mention.role() == Role.PREVIOUS)
                    .extracting(Mention::indicator, mention -> mention.excerpt().text())
                    .containsExactly(tuple("disputes_handled", "417"));
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void blankFormHasNoFiguresAndNoQuantities() throws Exception {
        Extraction read = read(blank());
        assertThat(read.observations()).isEmpty();
        assertThat(read.mentions()).isEmpty();
        assertThat(read.metadata().selfNames()).isEmpty();
        assertThat(read.metadata().year()).contains(2025);
    }

    @Test
    void movedRowsStillMatch() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.figure("disputes_handled", 431).figure("leaflets", 7000);
            int first = form.cell("disputes_handled", 0).getRowIndex();
            form.sheet().shiftRows(first, first, 60);
            form.sheet().shiftRows(first + 1, first + 40, -1);
            Extraction read = read(form);
            assertThat(value(read, "disputes_handled")).isEqualTo("431件");
            assertThat(value(read, "leaflets")).isEqualTo("7000份");
        }
    }

    @Test
    void renamedRowsAndHeadsStillMatch() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.figure("disputes_handled", 431);
            form.cell("disputes_handled", StatisticsForm.NAME).setCellValue("化解的信访件");
            Row labels = form.sheet().getRow(StatisticsForm.LABELS);
            labels.getCell(StatisticsForm.VALUE).setCellValue("2025年");
            labels.getCell(StatisticsForm.ID).setCellValue("");
            Extraction read = read(form);
            assertThat(value(read, "disputes_handled")).isEqualTo("431件");
            assertThat(read.observations()).hasSize(1);
        }
    }

    @Test
    void unitInCellOrRowIsConvertedAndOneThatDoesNotFitIsNoFigure() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.cell("fines_amount", StatisticsForm.VALUE).setCellValue("5.23万元");
            form.cell("dispute_amount", StatisticsForm.UNIT).setCellValue("亿元");
            form.figure("dispute_amount", 1.05);
            form.cell("leaflets", StatisticsForm.VALUE).setCellValue("30余万元");
            Extraction read = read(form);
            assertThat(value(read, "fines_amount")).isEqualTo("52300元");
            assertThat(value(read, "dispute_amount")).isEqualTo("10500万元");
            assertThat(value(read, "leaflets")).isEmpty();
            assertThat(read.mentions()).extracting(Mention::reason).contains("单位与指标不符");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "未统计", "-5", "431+20", "见报告第3页", "1,02"})
    void cellThatIsNoNumberIsNoFigure(String text) throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.cell("disputes_handled", StatisticsForm.VALUE).setCellValue(text);
            assertThat(value(read(form), "disputes_handled")).isEmpty();
        }
    }

    @Test
    void approximateEntryKeepsItsBound() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.cell("legal_opinions", StatisticsForm.VALUE).setCellValue("30余条");
            assertThat(value(read(form), "legal_opinions")).isEqualTo("30余条");
        }
    }

    @Test
    void numberTypedAsTextIsReadAndReported() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.cell("disputes_handled", StatisticsForm.VALUE).setCellValue("1,024");
            Extraction read = read(form);
            assertThat(value(read, "disputes_handled")).isEqualTo("1024件");
            assertThat(read.problems())
                    .extracting(Problem::kind)
                    .containsExactly(Problem.Kind.NUMBER_AS_TEXT);
        }
    }

    @Test
    void savedFormulaCountsAndOneWithoutResultIsReported() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            Cell sum = form.cell("disputes_handled", StatisticsForm.VALUE);
            sum.setCellFormula("200+231");
            form.workbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
            form.cell("leaflets", StatisticsForm.VALUE).setCellFormula("7000+1");
            Extraction read = read(form);
            assertThat(value(read, "disputes_handled")).isEqualTo("431件");
            assertThat(value(read, "leaflets")).isEmpty();
            assertThat(read.problems())
                    .singleElement()
                    .satisfies(
                            problem -> {
                                assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_COMPUTED);
                                assertThat(problem.quotes().get(0)).contains("发放宣传资料");
                            });
        }
    }

    @Test
    void rowCopiedWithAnotherValueIsAContradictionAndTheFirstCounts() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.figure("disputes_handled", 431);
            Row copy = form.sheet().createRow(form.sheet().getLastRowNum() + 1);
            copy.createCell(StatisticsForm.ID).setCellValue("disputes_handled");
            copy.createCell(StatisticsForm.VALUE).setCellValue(413);
            Extraction read = read(form);
            assertThat(value(read, "disputes_handled")).isEqualTo("431件");
            assertThat(read.problems())
                    .extracting(Problem::kind)
                    .containsExactly(Problem.Kind.CONTRADICTION);
        }
    }

    @Test
    void rowOfAnIndicatorThatIsNoLongerKnownIsAMentionOnly() throws Exception {
        try (FilledForm form = FilledForm.of(JOB, CATALOG)) {
            form.figure("disputes_handled", 431);
            form.cell("disputes_handled", StatisticsForm.ID).setCellValue("disputes_of_old");
            Extraction read = read(form);
            assertThat(read.observations()).isEmpty();
            assertThat(read.mentions()).extracting(m -> m.excerpt().text()).contains("431");
        }
    }

    @Test
    void samplesInTheInboxAreWhatTheProgramFillsIn() throws IOException {
        for (String name : List.of("文枢街道", "白苇镇")) {
            assertThat(
                            Arrays.equals(
                                    Files.readAllBytes(JOB.inbox().resolve(name + "统计表.xlsx")),
                                    SampleForms.filled(FOLDER, JOB, name)))
                    .as("the form of %s; SampleForms jobs/sample-2025 fills it in anew", name)
                    .isTrue();
        }
    }
}
