package org.huibian.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.huibian.extract.GoldFolder;
import org.huibian.extract.Metadata;
import org.huibian.extract.TextLines;
import org.huibian.extract.outline.division.OutlineParser;
import org.huibian.extract.persons.PersonalData;
import org.huibian.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MetadataReaderTest {

    private static Metadata read(SourceDocument document) {
        return new MetadataReader(PersonalData.of(document))
                .read(document, new OutlineParser().parse(document));
    }

    @ParameterizedTest
    @CsvSource({
        "2025年3月31日,2025-03-31",
        "二〇二六年一月八日,2026-01-08",
        "二○二五年十二月三十一日,2025-12-31",
        "2026-01-08,2026-01-08",
        "2026.1.8,2026-01-08",
        "2026/1/8,2026-01-08",
        "2026年元月15日,2026-01-15",
        "（2026年1月15日）,2026-01-15",
        "2026 年 1 月 20 日,2026-01-20"
    })
    void dateOfSignatureIsReadHoweverItIsWritten(String written, LocalDate date) {
        Metadata metadata =
                read(
                        TextLines.document(
                                "云溪镇2025年法治政府建设报告", "一、主要成效", "全年普法20场。", "云溪镇人民政府", written));
        assertThat(metadata.date()).contains(date);
        assertThat(metadata.signature()).isEqualTo("云溪镇人民政府");
    }

    @Test
    void impossibleDateIsNone() {
        Metadata metadata =
                read(TextLines.document("云溪镇2025年法治政府建设报告", "一、主要成效", "普法。", "2026年13月40日"));
        assertThat(metadata.date()).isEmpty();
    }

    @Test
    void signatureAndDateMayShareALine() {
        Metadata metadata =
                read(
                        TextLines.document(
                                "云溪镇2025年法治政府建设报告", "一、主要成效", "普法。", "云溪镇人民政府（盖章）  2026年1月9日"));
        assertThat(metadata.signature()).startsWith("云溪镇人民政府");
        assertThat(metadata.date()).contains(LocalDate.of(2026, 1, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "云溪镇2021年度法治政府建设工作总结及2022年度工作安排,今年以来推进工作。,2021",
        "云溪镇法治政府建设年度报告,现将2025年度工作情况报告如下：,2025",
        "云溪镇法治政府建设年度报告,2025年以来，云溪镇依法行政。,2025",
        "云溪镇法治政府建设年度报告,根据《实施纲要（2021—2025年）》，现将2024年情况报告如下。,2024",
        "云溪镇法治政府建设年度报告,现将情况报告如下。,2023",
        "云溪镇二〇二五年法治政府建设情况报告,现将情况报告如下。,2025"
    })
    void yearIsThatOfTheTitleElseOfTheOpeningElseOfTheFirstHeading(
            String title, String opening, int year) {
        assertThat(read(TextLines.document(title, opening, "一、2023年工作开展情况", "普法。")).year())
                .contains(year);
    }

    @Test
    void titleDeclaredByThePageServesWhereNoneIsPrinted() {
        SourceDocument lines = TextLines.document("一、主要成效", "普法20场。");
        SourceDocument page =
                new SourceDocument("a.html", "html", "云溪镇2025年法治政府建设情况报告-云溪镇人民政府", lines.blocks());
        assertThat(read(page).title()).isEqualTo("云溪镇2025年法治政府建设情况报告");
    }

    @Test
    void realReportsSayWhatACarefulReaderFound() throws IOException {
        JsonNode gold = GoldFolder.gold("metadata.json");
        for (Map.Entry<String, SourceDocument> report : GoldFolder.reports().entrySet()) {
            Metadata metadata = read(report.getValue());
            JsonNode expected = gold.get(report.getKey());
            assertThat(metadata.title())
                    .isEqualTo(expected.get("title").asString().replaceAll("\\s", ""));
            assertThat(metadata.year()).contains(expected.get("reporting_year").asInt());
            assertThat(metadata.addressee()).isEqualTo(text(expected, "addressee"));
            assertThat(metadata.signature()).isEqualTo(text(expected, "signature"));
            assertThat(metadata.date().map(LocalDate::toString).orElse(""))
                    .isEqualTo(text(expected, "date_signed"));
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).isNull() ? "" : node.get(field).asString();
    }
}
