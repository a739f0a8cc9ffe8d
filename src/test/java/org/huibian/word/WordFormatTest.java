package org.huibian.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.huibian.report.SampleReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The format rules (GB/T 9704-2012) measured in the parts of a written file. */
class WordFormatTest {

    private static DocxParts file;

    @BeforeAll
    static void write() throws IOException {
        file = DocxParts.of(SampleReport.report());
    }

    /** Number of the rule, part, XPath, every value it has. */
    @ParameterizedTest(name = "rule {0}: {2}")
    @CsvSource({
        "1, document.xml, //w:pgSz/@w:w, 11906",
        "1, document.xml, //w:pgSz/@w:h, 16838",
        "2, document.xml, //w:pgMar/@w:top, 2098",
        "3, document.xml, //w:pgMar/@w:left, 1587",
        "3, document.xml, //w:pgMar/@w:gutter, 0",
        "5, document.xml, //w:pgMar/@w:bottom, 1984",
        "6, document.xml, //w:docGrid/@w:linePitch, 579",
        "7, document.xml, //w:docGrid/@w:type, lines",
        "57, document.xml, //w:pgMar/@w:footer, 1335",
        "11, settings.xml, count(//w:evenAndOddHeaders), 1",
        "11, settings.xml, count(//w:mirrorMargins), 0",
        "72, settings.xml, //w:characterSpacingControl/@w:val, compressPunctuation",
        "9, document.xml, count(//w:color), 0",
        "9, styles.xml, count(//w:color), 0",
        "8, styles.xml, //w:docDefaults//w:rFonts/@w:eastAsia, 仿宋_GB2312",
        "8, styles.xml, count(//@w:asciiTheme | //@w:eastAsiaTheme | //@w:hAnsiTheme), 0",
        "87, styles.xml, //w:docDefaults//w:lang/@w:eastAsia, zh-CN",
        "87, core.xml, //dc:title, 澄溪区2025年度法治政府建设情况报告",
        "87, core.xml, //dc:creator, 澄溪区人民政府",
        "87, core.xml, //dc:language, zh-CN",
        "92, core.xml, //dcterms:created, 2026-02-10T00:00:00Z",
        "92, core.xml, //dcterms:modified, 2026-02-10T00:00:00Z",
        "92, document.xml, count(//w:r/w:rPr/*[not(self::w:rFonts)]), 0",
        "92, document.xml, count(//w:rFonts/@*[local-name() != 'hint']), 0",
        "92, document.xml, count(//w:p/w:pPr/*[not(self::w:pStyle or self::w:sectPr)]), 0",
    })
    void partsKeepTheRule(int rule, String part, String path, String value) {
        if (path.startsWith("count(")) {
            String counted = path.substring("count(".length(), path.length() - 1);
            assertThat(file.all(part, counted)).hasSize(Integer.parseInt(value));
        } else {
            assertThat(file.all(part, path)).containsOnly(value);
        }
    }

    /** Number of the rule, style, path in the style, value; looks are inherited. */
    @ParameterizedTest(name = "rule {0}: {1} {2}")
    @CsvSource({
        "6, BodyText, w:pPr/w:spacing/@w:line, 579",
        "6, BodyText, w:pPr/w:spacing/@w:lineRule, exact",
        "7, BodyText, w:rPr/w:spacing/@w:val, -4",
        "8, BodyText, w:rPr/w:sz/@w:val, 32",
        "8, BodyText, w:rPr/w:rFonts/@w:eastAsia, 仿宋_GB2312",
        "8, BodyText, w:rPr/w:rFonts/@w:ascii, Times New Roman",
        "10, BodyText, w:pPr/w:spacing/@w:before, 0",
        "10, BodyText, w:pPr/w:spacing/@w:after, 0",
        "23, Title, w:rPr/w:sz/@w:val, 44",
        "23, Title, w:rPr/w:rFonts/@w:eastAsia, 方正小标宋简体",
        "23, AnnexTitle, w:rPr/w:sz/@w:val, 44",
        "24, Title, w:pPr/w:jc/@w:val, center",
        "28, Title, w:pPr/w:spacing/@w:after, 579",
        "37, AnnexTitle, w:pPr/w:spacing/@w:before, 579",
        "65, Title, w:pPr/w:snapToGrid/@w:val, 0",
        "28, Addressee, w:pPr/w:ind/@w:firstLine, ''",
        "29, BodyText, w:pPr/w:ind/@w:firstLineChars, 200",
        "29, BodyText, w:pPr/w:ind/@w:firstLine, 632",
        "31, Heading1, w:rPr/w:rFonts/@w:eastAsia, 黑体",
        "31, Heading1, w:rPr/w:sz/@w:val, 32",
        "31, Heading1, w:pPr/w:outlineLvl/@w:val, 0",
        "31, Heading1, w:name/@w:val, heading 1",
        "32, Heading2, w:rPr/w:rFonts/@w:eastAsia, 楷体_GB2312",
        "32, Heading2, w:pPr/w:outlineLvl/@w:val, 1",
        "33, Heading3, w:rPr/w:rFonts/@w:eastAsia, 仿宋_GB2312",
        "33, Heading3, w:pPr/w:outlineLvl/@w:val, 2",
        "33, Heading4, w:pPr/w:outlineLvl/@w:val, 3",
        "37, AnnexLabel, w:rPr/w:rFonts/@w:eastAsia, 黑体",
        "37, AnnexLabel, w:rPr/w:sz/@w:val, 32",
        "55, Footer, w:rPr/w:sz/@w:val, 28",
        "55, Footer, w:rPr/w:rFonts/@w:ascii, 宋体",
        "55, Footer, w:rPr/w:rFonts/@w:hAnsi, 宋体",
        "58, Footer, w:pPr/w:jc/@w:val, right",
        "58, Footer, w:pPr/w:ind/@w:rightChars, 100",
        "58, FooterEven, w:pPr/w:jc/@w:val, left",
        "58, FooterEven, w:pPr/w:ind/@w:leftChars, 100",
        "65, TableLeft, w:pPr/w:snapToGrid/@w:val, 0",
        "65, TableRight, w:pPr/w:snapToGrid/@w:val, 0",
        "65, TableHeader, w:pPr/w:snapToGrid/@w:val, 0",
        "66, TableRight, w:pPr/w:jc/@w:val, right",
    })
    void stylesKeepTheRule(int rule, String style, String path, String value) {
        assertThat(file.look(style, path)).isEqualTo(value == null ? "" : value);
    }

    @Test
    void aFullLineHoldsTwentyEightHanzi() {
        int line = 11906 - 1587 - Integer.parseInt(file.one("document.xml", "//w:pgMar/@w:right"));

        assertThat(line).isBetween(28 * (320 - 4), 28 * (320 - 4) + 6);
    }

    @Test
    void aHeadingStaysWithWhatFollows() {
        for (String style : List.of("Title", "Heading1", "Heading4", "AnnexTitle", "Caption")) {
            assertThat(file.all("styles.xml", "//w:style[@w:styleId='" + style + "']//w:keepNext"))
                    .as(style)
                    .hasSize(1);
        }
    }

    @Test
    void runsWithChineseMarksAreSetInTheChineseFace() {
        assertThat(file.all("//w:body//w:r[w:t]")).isNotEmpty();
        assertThat(file.all("//w:body//w:r[w:t][not(w:rPr/w:rFonts/@w:hint='eastAsia')]"))
                .isEmpty();
    }

    @Test
    void pageNumbersStandBetweenDashes() {
        assertThat(file.all("document.xml", "//w:sectPr/w:footerReference/@w:type"))
                .containsExactly("default", "even");
        for (String footer : List.of("footer1.xml", "footer2.xml")) {
            assertThat(String.join("", file.all(footer, "//w:t"))).isEqualTo("— 1 —");
            assertThat(file.all(footer, "//w:fldSimple/@w:instr")).containsExactly(" PAGE ");
        }
        assertThat(file.all("footer1.xml", "//w:pStyle/@w:val")).containsExactly("Footer");
        assertThat(file.all("footer2.xml", "//w:pStyle/@w:val")).containsExactly("FooterEven");
    }

    @Test
    void theHeaderOfATableIsRepeatedAndRowsStayWhole() {
        assertThat(file.all("//w:tbl/w:tr[1]/w:trPr/w:tblHeader")).hasSize(1);
        assertThat(file.all("//w:tblHeader")).hasSize(1);
        assertThat(file.all("//w:tr[not(w:trPr/w:cantSplit)]")).isEmpty();
    }

    @Test
    void gridAndCellsAddUpToTheTable() {
        long grid = file.all("//w:gridCol/@w:w").stream().mapToLong(Long::parseLong).sum();

        assertThat(grid).isBetween(8840L, 8845L);
        assertThat(file.all("//w:tblW/@w:w")).containsExactly(String.valueOf(grid));
        assertThat(file.all("//w:tblLayout/@w:type")).containsExactly("fixed");
        for (int row = 1; row <= 47; row++) {
            assertThat(
                            file.all("//w:tr[" + row + "]/w:tc/w:tcPr/w:tcW/@w:w").stream()
                                    .mapToLong(Long::parseLong)
                                    .sum())
                    .as("row " + row)
                    .isEqualTo(grid);
        }
        assertThat(file.all("//w:gridSpan/@w:val")).containsExactly("5");
    }

    @Test
    void everyStyleThatIsUsedExistsOnce() {
        List<String> styles = file.all("styles.xml", "//w:style/@w:styleId");

        assertThat(styles).doesNotHaveDuplicates();
        assertThat(file.all("styles.xml", "//w:style/w:name/@w:val")).doesNotHaveDuplicates();
        assertThat(styles)
                .containsAll(file.all("//w:pStyle/@w:val"))
                .containsAll(file.all("//w:tblStyle/@w:val"))
                .containsAll(file.all("styles.xml", "//w:basedOn/@w:val"));
    }

    @Test
    void everyFaceIsNamedWithCharsetAndFallback() {
        assertThat(file.all("fontTable.xml", "//w:font/@w:name"))
                .containsExactlyInAnyOrder(
                        "仿宋_GB2312", "楷体_GB2312", "方正小标宋简体", "黑体", "宋体", "Times New Roman");
        assertThat(file.all("fontTable.xml", "//w:font[@w:name='仿宋_GB2312']/w:altName/@w:val"))
                .containsExactly("仿宋");
        assertThat(file.all("fontTable.xml", "//w:font[w:charset/@w:val='86']")).hasSize(5);
    }

    @Test
    void wordIsToldWhichMarksMayNotBeginOrEndALine() {
        String before = file.one("settings.xml", "//w:noLineBreaksBefore/@w:val");
        String after = file.one("settings.xml", "//w:noLineBreaksAfter/@w:val");

        assertThat(before).contains("。，、；：？！”’）〕】》〉—…–%".split(""));
        assertThat(after).contains("“‘（〔【《〈".split(""));
    }
}
