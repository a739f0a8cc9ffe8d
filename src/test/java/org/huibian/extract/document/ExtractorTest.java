package org.huibian.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huibian.Growth;
import org.huibian.extract.Extraction;
import org.huibian.extract.GoldFolder;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.extract.TextLines;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.outline.division.OutlineParser;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.extract.persons.PersonalData;
import org.huibian.extract.persons.PersonalPlaces;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.setup.SetupFile;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    private static final Extractor EXTRACTOR =
            new Extractor(
                    IndicatorCatalog.parse(
                            SetupFile.read(Path.of("jobs/indicators.csv")),
                            SetupFile.read(Path.of("jobs/units.csv"))));

    /** In characters. */
    private static final int LONG_LINE = 200_000;

    private static final String PHONE = "13700002222";

    private static final String TELLING = "信访人沈玉梅（电话１３７ 0000 2222）家住槐荫路8号5栋2单元301室，共上访3次。";

    private static SourceDocument telling() {
        String file = "报告.docx";
        return new SourceDocument(
                file,
                "docx",
                "",
                List.of(
                        paragraph(file, 1, "槐荫街道2025年法治政府建设情况报告"),
                        paragraph(file, 2, "一、化解沈玉梅信访积案"),
                        paragraph(file, 3, TELLING),
                        paragraph(file, 4, "一是约见沈玉梅；二是帮沈 玉 梅申请救助。全年调解纠纷56件。"),
                        new SourceBlock.Table(
                                1,
                                List.of(
                                        row(file, 1, "当事人", "身份证号"),
                                        row(file, 2, "鲁秀珍", "110101199003072316"))),
                        paragraph(file, 5, "二、鲁秀珍诉施建平一案"),
                        paragraph(file, 6, "原告鲁秀珍与被告施建平和解，车牌闽C8K216的车辆归还。")));
    }

    @Test
    void noPersonalDatumRemainsInAnyField() {
        Extraction extraction = EXTRACTOR.extract(telling());
        String all = extraction.toString().replaceAll("\\s", "");
        for (String datum :
                List.of(
                        "沈玉梅",
                        "鲁秀珍",
                        "施建平",
                        PHONE,
                        "槐荫路8号",
                        "301室",
                        "110101199003072316",
                        "8K216")) {
            assertThat(all).doesNotContain(datum);
        }
        assertThat(all).doesNotContain("１３７").contains("某某");
    }

    @Test
    void eachDatumIsAProblemWithItsPlaces() {
        List<Problem> problems = EXTRACTOR.extract(telling()).problems();
        assertThat(problems)
                .filteredOn(problem -> problem.kind() == Problem.Kind.PERSON)
                .extracting(problem -> problem.places().size())
                .containsExactlyInAnyOrder(4, 3, 2);
        assertThat(problems)
                .filteredOn(problem -> problem.kind() == Problem.Kind.PERSONAL_NUMBER)
                .extracting(Problem::subject)
                .containsExactlyInAnyOrder("手机号", "住址", "身份证号", "车牌号");
    }

    @Test
    void maskedPassagesSaySoAndKeepTheirPlace() {
        Extraction extraction = EXTRACTOR.extract(telling());
        Passage masked =
                extraction.passages().stream().filter(Passage::masked).findFirst().orElseThrow();
        assertThat(masked.published()).isEqualTo("信访人某某（电话某某）家住某某，共上访3次。");
        Excerpt place = masked.place();
        assertThat(place.location()).isEqualTo(Location.paragraph("报告.docx", 3));
        assertThat(place.end() - place.start()).isEqualTo(TELLING.length());
    }

    @Test
    void charactersAreHanziLettersAndDigits() {
        SourceDocument document = TextLines.document("云溪镇，2025 年“A”报告。");
        assertThat(EXTRACTOR.extract(document).characters()).isEqualTo(11);
    }

    @Test
    void sameDocumentGivesTheSameExtraction() {
        assertThat(EXTRACTOR.extract(telling())).isEqualTo(EXTRACTOR.extract(telling()));
    }

    @Test
    void passagesTogetherHoldTheRunningText() {
        SourceDocument document =
                TextLines.document(
                        "云溪镇2025年法治政府建设情况报告", "一、主要成效", "（一）普法。走村入户。开展普法20场。", "二、存在不足", "人手少。");
        assertThat(EXTRACTOR.extract(document).passages())
                .extracting(Passage::published)
                .containsExactly("走村入户。", "开展普法20场。", "人手少。");
    }

    @Test
    void petitionerOfTheRealReportIsHiddenAndNobodyElse() throws IOException {
        Pattern others = Pattern.compile("某某");
        for (Map.Entry<String, SourceDocument> report : GoldFolder.reports().entrySet()) {
            Extraction extraction = EXTRACTOR.extract(report.getValue());
            boolean telling = report.getKey().startsWith("004");
            String wording =
                    extraction.passages() + " " + extraction.mentions() + extraction.observations();
            assertThat(others.matcher(wording).find()).isEqualTo(telling);
            assertThat(extraction.problems())
                    .filteredOn(problem -> problem.kind() == Problem.Kind.PERSON)
                    .hasSize(telling ? 1 : 0);
            assertThat(extraction.problems())
                    .noneMatch(problem -> problem.kind() == Problem.Kind.PERSONAL_NUMBER);
        }
        Path telling = GoldFolder.shared().resolve("five-reports/inbox");
        assertThat(Files.isDirectory(telling)).isTrue();
        assertThat(
                        EXTRACTOR
                                .extract(GoldFolder.reports().get("004_2d08a50614d10215"))
                                .problems()
                                .stream()
                                .filter(problem -> problem.kind() == Problem.Kind.PERSON)
                                .findFirst()
                                .orElseThrow()
                                .places())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是加强领导，", "（", "居民张", "李明、", "李明、王芳等3人", "路1室", "合格47批次，合格率99%，"})
    void endlessLineIsReadInLinearTime(String part) {
        // Addresses and numbers cost more than other words.
        boolean dear = part.endsWith("室") || part.contains("率");
        int length = dear ? LONG_LINE / 10 : LONG_LINE;
        Growth.assertLinear(length, size -> readLine(part.repeat(size / part.length())));
    }

    private static void readLine(String line) {
        String file = "报告.docx";
        SourceDocument document =
                new SourceDocument(
                        file,
                        "docx",
                        "",
                        List.of(paragraph(file, 1, "一、主要成效"), paragraph(file, 2, line)));
        Outline outline = new OutlineParser().parse(document);
        PersonalData personal = PersonalData.of(document);
        PersonalPlaces.of(Extractor.texts(document), personal);
        new PassageReader(ThemeKeywords.standard(), personal).read(outline);
        assertThat(outline.sections()).isNotEmpty();
    }

    private static SourceBlock paragraph(String file, int number, String text) {
        return new SourceBlock.Paragraph(SourceText.of(Location.paragraph(file, number), text));
    }

    private static SourceBlock.Row row(String file, int row, String... cells) {
        List<SourceBlock.Cell> list = new java.util.ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Location place = Location.tableCell(file, 1, row, i + 1);
            list.add(new SourceBlock.Cell(i + 1, 1, 1, SourceText.of(place, cells[i])));
        }
        return new SourceBlock.Row(list);
    }
}
