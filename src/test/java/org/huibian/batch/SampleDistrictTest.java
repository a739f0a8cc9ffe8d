package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huibian.Office;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.ledger.OutputFolder;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration district against what a careful reader found in its reports. */
class SampleDistrictTest {

    private static final Path JOB = Path.of("jobs/sample-2025");
    private static final Path TRUTH = Path.of("src/test/resources/sample-2025");

    /** What the reports give away of petitioners and others, and no output may. */
    private static final List<String> PERSONAL =
            List.of("邵长根", "13800138000", "13900000000", "990102196503124510");

    @TempDir private static Path output;

    @TempDir private Path work;

    private static RunOutcome outcome;
    private static Path revision;

    @BeforeAll
    static void compile() throws IOException {
        JobFolder folder = JobFolder.at(JOB);
        outcome =
                new Compiler(
                                folder,
                                folder.settings(),
                                new OutputFolder(output),
                                false,
                                RunListener.NONE)
                        .run();
        revision = new OutputFolder(output).revision(1);
    }

    @Test
    void elevenOfTwelveCountAndTheCorrectionReplacesTheFirstVersion() throws IOException {
        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(outcome.reporting()).isEqualTo(11);
        assertThat(outcome.expected()).isEqualTo(12);
        Map<String, String> statuses = new LinkedHashMap<>();
        for (CsvTable.Row row : rows("submissions.csv")) {
            statuses.put(row.text("file"), row.text("status"));
        }
        assertThat(statuses)
                .containsEntry("锦帆街道2025年法治政府建设年度报告.docx", "superseded")
                .containsEntry("锦帆街道2025年法治政府建设年度报告（更正）.docx", "used");
        assertThat(statuses)
                .containsEntry("白苇镇统计表.xlsx", "used")
                .containsEntry("文枢街道统计表.xlsx", "used");
        assertThat(statuses.values()).filteredOn("used"::equals).hasSize(11 + 2);
    }

    @Test
    void figuresAreThoseOfACarefulReader() throws IOException {
        Map<String, CsvTable.Row> read = byKey(rows("figures.csv"));
        Map<String, CsvTable.Row> truth = byKey(truth("figures.csv"));
        Set<String> tolerated = byKey(truth("tolerated.csv")).keySet();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, CsvTable.Row> entry : truth.entrySet()) {
            CsvTable.Row row = read.get(entry.getKey());
            String value = entry.getValue().text("value");
            boolean right =
                    row != null
                            && new BigDecimal(row.text("value")).compareTo(new BigDecimal(value))
                                    == 0
                            && row.text("qualifier").equals(entry.getValue().text("qualifier"))
                            && row.text("basis").equals("form")
                                    == entry.getValue().text("basis").equals("form");
            if (!right) {
                wrong.add(entry.getKey() + " " + value);
            }
        }
        List<String> tooMany =
                read.keySet().stream()
                        .filter(key -> !truth.containsKey(key) && !tolerated.contains(key))
                        .toList();
        System.out.printf(
                "demonstration: %d of %d figures, %d too many%n",
                truth.size() - wrong.size(), truth.size(), tooMany.size());
        assertThat(truth).hasSize(450);
        assertThat(wrong).as("missed or wrong").isEmpty();
        assertThat(tooMany).as("neither in the truth nor tolerated").isEmpty();
    }

    @Test
    void bothFilesKeepToTheStandardAndThePdfToItsFormat() throws IOException {
        FinishedFiles.keepToTheStandard(revision);
    }

    @Test
    void totalsAreTheSumsOfTheFigures() throws IOException {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (CsvTable.Row row : rows("figures.csv")) {
            sums.merge(row.text("indicator"), new BigDecimal(row.text("value")), BigDecimal::add);
        }
        int compared = 0;
        for (CsvTable.Row row : rows("totals.csv")) {
            if (row.text("aggregation").equals("sum") && !row.text("value").isEmpty()) {
                assertThat(new BigDecimal(row.text("value")))
                        .as(row.text("indicator"))
                        .isEqualByComparingTo(sums.get(row.text("indicator")));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void plantedMistakesAreFoundAtTheirSeverity() throws IOException {
        Set<String> found =
                rows("findings.csv").stream()
                        .map(SampleDistrictTest::finding)
                        .collect(Collectors.toSet());
        Set<String> known = Set.of("S01", "S04", "Y01", "C01", "V01", "V02", "V03", "P01", "P04");
        List<String> planted =
                truth("planted.csv").stream()
                        .filter(row -> known.contains(row.text("check")))
                        .map(SampleDistrictTest::finding)
                        .toList();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(11);
        assertThat(found).containsAll(planted);
    }

    @Test
    void noPersonalDatumIsInAnyFileOfTheRevisionOrTheLog() throws IOException {
        StringBuilder everything = new StringBuilder();
        for (Path file : SmallJob.files(revision).toList()) {
            everything.append(text(revision.resolve(file)));
        }
        Path logs = new OutputFolder(output).logs();
        for (Path log : SmallJob.files(logs).toList()) {
            everything.append(Files.readString(logs.resolve(log)));
        }
        String text = everything.toString().replaceAll("\\s", "");
        assertThat(text).contains("棠川区").contains("某某");
        for (String datum : PERSONAL) {
            assertThat(text).doesNotContain(datum);
        }
    }

    @Test
    void everyFigureLeadsBackToTheSentenceItCameFrom() throws IOException {
        for (CsvTable.Row row : rows("figures.csv")) {
            assertThat(row.text("source")).matches("[^#]+#.+");
            assertThat(row.text("quote")).isNotEmpty();
        }
    }

    @Test
    void reportOfTwelveIsAsLongAsAnOfficeWritesAndSaysNothingTwice() throws IOException {
        String body = String.join("", pages(revision.resolve("report.pdf")));
        body = body.substring(body.indexOf("市人民政府："), body.indexOf("特此报告"));
        List<String> sentences =
                Stream.of(body.replaceAll("—\\d+—|\\s", "").split("[。；]"))
                        .filter(sentence -> sentence.length() > 8)
                        .toList();
        String xml = Files.readString(revision.resolve("report.xml"));

        assertThat(body.replaceAll("\\s", "").length()).isBetween(4_000, 8_000);
        assertThat(sentences).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(Pattern.compile("<chart[ >]").matcher(xml).results().count()).isBetween(1L, 4L);
    }

    @Test
    void everySentenceQuotedForACauseIsListedWithWhyItWasChosen() throws IOException {
        String xml = Files.readString(revision.resolve("report.xml"));
        Matcher causes = Pattern.compile("<text>有关单位分析了产生不足的原因.*").matcher(xml);
        assertThat(causes.find()).isTrue();
        List<String> quotes = new ArrayList<>();
        Matcher quote = Pattern.compile("<quote [^>]*>([^<]*)</quote>").matcher(causes.group());
        while (quote.find()) {
            quotes.add(quote.group(1));
        }
        String review = text(revision.resolve("review.docx"), "word/document.xml");
        String list = review.substring(review.indexOf("正文引用的原文和选用理由"));

        assertThat(quotes).hasSizeGreaterThan(1);
        assertThat(list).contains(quotes);
    }

    /** What a part of a packed file says, without its markup. */
    private static String text(Path file, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals(part)) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }

    private static String finding(CsvTable.Row row) {
        return row.text("check") + " " + row.text("sub_district") + " " + row.text("severity");
    }

    private static Map<String, CsvTable.Row> byKey(List<CsvTable.Row> rows) {
        Map<String, CsvTable.Row> byKey = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            byKey.put(row.text("sub_district") + " " + row.text("indicator"), row);
        }
        return byKey;
    }

    /** Where LibreOffice is at hand: it breaks pages where the PDF and the contents do. */
    @Test
    void headingsStandInWordOnThePagesThatItsContentsName() throws IOException {
        Path office =
                Office.convert(work, "pdf", List.of(revision.resolve("report.docx")))
                        .resolve("report.pdf");
        Map<String, Integer> contents = new LinkedHashMap<>();
        Map<Integer, String> pages = new LinkedHashMap<>();
        List<String> drawn = pages(office);
        for (String page : drawn) {
            Matcher entry = Pattern.compile("(?m)^(.+?)[….·]{3,}(\\d+)$").matcher(page);
            boolean body = true;
            while (entry.find()) {
                body = false;
                // An annex stands there with its label, on its page without.
                String title = entry.group(1).replaceFirst("^附件\\d*：", "");
                contents.put(title, Integer.valueOf(entry.group(2)));
            }
            Matcher number = Pattern.compile("—(\\d+)—\\s*$").matcher(page);
            if (body && number.find()) {
                pages.put(Integer.valueOf(number.group(1)), page);
            }
        }

        assertThat(contents).hasSizeGreaterThan(10);
        long equal = 0;
        for (Map.Entry<String, Integer> entry : contents.entrySet()) {
            List<Integer> found =
                    pages.keySet().stream()
                            .filter(page -> beginsALine(pages.get(page), entry.getKey()))
                            .toList();
            assertThat(found)
                    .as(entry.getKey())
                    .anyMatch(page -> Math.abs(page - entry.getValue()) <= 1);
            equal += found.contains(entry.getValue()) ? 1 : 0;
        }
        assertThat((double) equal / contents.size()).isGreaterThanOrEqualTo(0.9);
        try (PDDocument pdf = Loader.loadPDF(revision.resolve("report.pdf").toFile())) {
            assertThat(Math.abs(drawn.size() - pdf.getNumberOfPages())).isLessThanOrEqualTo(1);
        }
        assertThat(pages).hasSizeGreaterThan(drawn.size() / 2);
    }

    /** A long heading runs on in the next line. */
    private static boolean beginsALine(String page, String heading) {
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (String.join("", lines.subList(i, Math.min(i + 3, lines.size())))
                    .startsWith(heading)) {
                return true;
            }
        }
        return false;
    }

    /** The text of each page, without spaces; its lines stay. */
    private static List<String> pages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("[ \\u3000\\u00A0\\t]", ""));
            }
        }
        return pages;
    }

    private static List<CsvTable.Row> rows(String name) {
        return read(revision.resolve(name));
    }

    private static List<CsvTable.Row> truth(String name) {
        return read(TRUTH.resolve(name));
    }

    private static List<CsvTable.Row> read(Path file) {
        SetupFile table = SetupFile.read(file);
        String header = table.text().lines().findFirst().orElseThrow();
        return CsvTable.parse(table, List.of(header.split(",")), List.of()).rows();
    }

    private static String text(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            StringBuilder parts = new StringBuilder();
            try (InputStream in = Files.newInputStream(file);
                    ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    parts.append(
                            new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                    .replaceAll("<[^>]*>", ""));
                }
            }
            return parts.toString();
        }
        return Files.readString(file);
    }
}
