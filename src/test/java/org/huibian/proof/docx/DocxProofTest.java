package org.huibian.proof.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.huibian.proof.Breaks;
import org.huibian.proof.Finished;
import org.huibian.proof.Proof;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Strength;
import org.huibian.proof.rule.Verdict;
import org.huibian.report.Block;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule measured in Word files is seen to hold, and seen to be broken. */
public class DocxProofTest {

    private static byte[] sound;

    @BeforeAll
    static void write() throws IOException {
        sound = Finished.docx(SampleReport.withWideTable());
    }

    private static List<Verdict> measured(byte[] docx) throws IOException {
        return DocxProof.measure(DocxFile.read(docx), Finished.STYLE);
    }

    @Test
    void theSampleReportKeepsEveryRule() throws IOException {
        assertThat(measured(sound)).filteredOn(verdict -> !verdict.ok()).isEmpty();
        assertThat(measured(sound)).hasSizeGreaterThan(35);
    }

    @Test
    void onlyRulesThatAreRecommendedOrPracticeMayBeWaived() {
        assertThat(
                        FormatRule.list().stream()
                                .filter(
                                        rule ->
                                                rule.strength() == Strength.ADVISED
                                                        || rule.strength() == Strength.PRACTICE)
                                .map(FormatRule::number))
                .containsExactlyInAnyOrderElementsOf(Style.WAIVABLE);
    }

    @Test
    void aRuleThatTheOfficeWaivesIsNotMeasured() throws IOException {
        Style own = Finished.STYLE;
        Style waiving =
                new Style(
                        own.page(),
                        own.faces(),
                        own.fallbacks(),
                        own.types(),
                        own.contentsFromPages(),
                        own.issued(),
                        own.fills(),
                        Set.of(62));
        byte[] edited = Finished.edited(sound, "document.xml", "<w:tblHeader/>", "");
        PdfFile pdf = PdfFile.read(Finished.pdf(SampleReport.withWideTable()));

        assertThat(Finished.broken(Proof.of(DocxFile.read(edited), pdf, own).verdicts()))
                .contains(62);
        assertThat(Proof.of(DocxFile.read(edited), pdf, waiving).verdicts())
                .noneMatch(verdict -> verdict.rule().number() == 62);
    }

    /** Rule, part of the copy, what is replaced there, by what. */
    @Breaks(in = Breaks.In.WORD)
    @ParameterizedTest(name = "rule {0}: {2} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1|document.xml|w:pgSz w:w=\"11906\"|w:pgSz w:w=\"11000\"",
                "1|document.xml|w:pgSz w:w=\"16838\"|w:pgSz w:w=\"15000\"",
                "2|document.xml|w:top=\"2098\"|w:top=\"1500\"",
                "3|document.xml|w:left=\"1587\"|w:left=\"1900\"",
                "3|document.xml|w:gutter=\"0\"|w:gutter=\"200\"",
                "4|document.xml|w:right=\"1466\"|w:right=\"1440\"",
                "5|document.xml|w:bottom=\"1984\"|w:bottom=\"1700\"",
                "6|document.xml|w:linePitch=\"579\"|w:linePitch=\"560\"",
                "6|styles.xml|w:lineRule=\"exact\"|w:lineRule=\"auto\"",
                "7|document.xml|w:type=\"lines\"|w:type=\"default\"",
                "7|styles.xml|w:spacing w:val=\"-4\"|w:spacing w:val=\"0\"",
                "8|styles.xml|w:sz w:val=\"32\"|w:sz w:val=\"30\"",
                "8|styles.xml|仿宋_GB2312|宋体",
                "9|document.xml|<w:rFonts w:hint=\"eastAsia\"/>|<w:color w:val=\"FF0000\"/>",
                "9|styles.xml|<w:sz w:val=\"44\"/>|<w:color w:val=\"FF0000\"/><w:sz w:val=\"44\"/>",
                "10|styles.xml|w:before=\"0\"|w:before=\"100\"",
                "11|settings.xml|<w:evenAndOddHeaders[^>]*>|",
                "58|settings.xml|<w:evenAndOddHeaders[^>]*>|",
                "23|styles.xml|w:sz w:val=\"44\"|w:sz w:val=\"40\"",
                "23|styles.xml|方正小标宋简体|黑体",
                "24|styles.xml|w:jc w:val=\"center\"|w:jc w:val=\"left\"",
                "27|document.xml|情况报告</w:t>|情况</w:t>",
                "28|document.xml|市人民政府：|市人民政府:",
                "28|styles.xml|w:after=\"579\"|w:after=\"0\"",
                "29|styles.xml|w:firstLineChars=\"200\"|w:firstLineChars=\"0\"",
                "29|styles.xml|w:firstLine=\"632\"|w:firstLine=\"316\"",
                "30|document.xml|二、存在|三、存在",
                "30|document.xml|（一）化解|一、化解",
                "31|styles.xml|黑体|宋体",
                "32|styles.xml|楷体_GB2312|宋体",
                "33|styles.xml|w:outlineLvl w:val=\"2\"|w:outlineLvl w:val=\"1\"",
                "34|styles.xml|<w:keepNext/>|",
                "35|document.xml|和成效|和成效。",
                "36|document.xml|附件：1.澄溪区2025年度法治政府建设统计表|附件：1.统计表。",
                "36|styles.xml|w:before=\"579\"|w:before=\"0\"",
                "37|styles.xml|黑体|宋体",
                "38|document.xml|2026年2月10日|2026年02月10日",
                "41|styles.xml|w:right=\"632\"|w:right=\"3000\"",
                "43|styles.xml|<w:keepNext/>|",
                "67|document.xml|w:pStyle w:val=\"ChartCaption\"|w:pStyle w:val=\"BodyText\"",
                "67|document.xml| descr=\"[^\"]*\"|",
                "55|styles.xml|w:sz w:val=\"28\"|w:sz w:val=\"24\"",
                "55|styles.xml|w:ascii=\"宋体\"|w:ascii=\"黑体\"",
                "56|footer1.xml|— |- ",
                "56|footer2.xml| PAGE | DATE ",
                "57|document.xml|w:footer=\"1335\"|w:footer=\"850\"",
                "58|styles.xml|w:rightChars=\"100\"|w:rightChars=\"0\"",
                "61|footer3.xml|tbRl|lrTb",
                "62|document.xml|<w:tblHeader/>|",
                "63|document.xml|<w:cantSplit/>|",
                "64|document.xml|<w:gridCol w:w=\"(\\d+)\"|<w:gridCol w:w=\"1$1\"",
                "65|styles.xml|<w:snapToGrid w:val=\"0\"/>|",
                "68|settings.xml|<w:noLineBreaksBefore[^>]*>|",
                "68|styles.xml|<w:kinsoku/>|<w:kinsoku w:val=\"0\"/>",
                "69|settings.xml|<w:noLineBreaksAfter[^>]*>|",
                "74|document.xml|研究问题、解决|研究问题,解决",
                "75|document.xml|法律进社区”|法律进社区",
                "80|document.xml|36.43万元|３６.43万元",
                "81|document.xml|36.43万元|63～68%",
                "82|document.xml|经费36.43万元|经费.43万元",
                "87|core.xml|<dc:title>[^<]*|<dc:title>",
                "92|document.xml|(<w:pStyle w:val=\"BodyText\"/>)|$1<w:jc w:val=\"left\"/>",
            })
    void aBrokenRuleIsReported(int rule, String part, String regex, String replacement)
            throws IOException {
        byte[] broken = Finished.edited(sound, part, regex, replacement == null ? "" : replacement);

        assertThat(Finished.broken(measured(broken))).contains(rule);
    }

    @Breaks(
            in = Breaks.In.WORD,
            rules = {39, 40})
    @Test
    void aSealedSignatureOutOfPlaceIsReported() throws IOException {
        Report report =
                new Report(
                        "甲报告",
                        "甲",
                        "2026-02-10",
                        List.of(
                                new Block.Title(false, "甲报告"),
                                new Block.Signature("澄溪区人民政府", "2026年2月10日", true)),
                        java.util.Map.of());
        byte[] sealed = Finished.docx(report);
        assertThat(measured(sealed)).filteredOn(v -> v.rule().number() == 39).allMatch(Verdict::ok);

        byte[] moved =
                Finished.edited(
                        sealed, "styles.xml", "w:right=\"(1263|1177)\"", "w:right=\"1400\"");
        byte[] off = Finished.edited(sealed, "styles.xml", "w:right=\"1263\"", "w:right=\"1350\"");

        assertThat(Finished.broken(measured(moved))).contains(39);
        assertThat(Finished.broken(measured(off))).contains(40);
    }

    @Test
    void aVerdictNamesRuleClauseRequiredMeasuredAndPlace() throws IOException {
        byte[] broken = Finished.edited(sound, "document.xml", "w:top=\"2098\"", "w:top=\"1500\"");
        Verdict verdict =
                measured(broken).stream().filter(found -> !found.ok()).findFirst().orElseThrow();

        assertThat(Proof.line(verdict).text())
                .isEqualTo("规则 2（M，5.2.1）天头：应为 37.00 ± 1.00 mm，实为 26.46 mm；report.docx sectPr 1");
        assertThat(verdict.stops()).isTrue();
    }
}
