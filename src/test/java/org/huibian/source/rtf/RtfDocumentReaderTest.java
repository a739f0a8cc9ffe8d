package org.huibian.source.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.huibian.source.BlockLines;
import org.huibian.source.FileContent;
import org.junit.jupiter.api.Test;

/** RTF as Word and WPS write it, and as nobody should. */
class RtfDocumentReaderTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}"
                    + "{\\f1\\fcharset2 Wingdings;}}";

    private static List<String> read(String body) {
        return BlockLines.of(
                new FileContent("报告.doc", (HEAD + body + "}").getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void hanziAreReadAsBytesAndAsUnicode() {
        assertThat(
                        read(
                                "\\f0\\'b5\\'f7\\'bd\\'e2\\uc2\\u32416\\'be\\'c0\\u32439\\'b7\\'d7 21\\'bc\\'fe\\par"))
                .containsExactly("format | rtf | ", "第1段 | paragraph | 调解纠纷21件");
    }

    @Test
    void secondByteOfAHanziMayBeALetter() {
        byte[] bytes = {(byte) 0x96, 0x7C, (byte) 0x81, 'Z'};
        String hanzi = new String(bytes, Charset.forName("GB18030"));
        assertThat(read("\\f0\\'96\\'7c\\'81Z\\par").get(1))
                .isEqualTo("第1段 | paragraph | " + hanzi);
    }

    @Test
    void whatIsNotShownIsNoText() {
        assertThat(
                        read(
                                "{\\header page 9}{\\*\\unknown secret 8}{\\info{\\title t}}"
                                        + "{\\field{\\*\\fldinst PAGE 7}{\\fldrslt 21}}"
                                        + "{\\deleted 6}{\\v 5} cases{\\pict 0102}\\par"))
                .containsExactly("format | rtf | ", "第1段 | paragraph | 21 cases");
    }

    @Test
    void rowsMakeATableWithMergedCells() {
        assertThat(
                        read(
                                "\\trowd\\clvmgf\\cellx1000\\cellx3000\\intbl a\\cell b\\cell\\row"
                                        + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000"
                                        + "\\intbl\\cell 41\\cell 57\\cell\\row\\pard after\\par"))
                .containsExactly(
                        "format | rtf | ",
                        "表1!1,1 | cell 2x1 | a",
                        "表1!1,2 | cell 1x2 | b",
                        "表1!2,2 | cell 1x1 | 41",
                        "表1!2,3 | cell 1x1 | 57",
                        "第1段 | paragraph | after");
    }

    @Test
    void numbersAndOutlineLevelsAreKept() {
        assertThat(
                        read(
                                "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}"
                                        + "\\pard\\s1 one\\par"
                                        + "\\pard{\\listtext\\uc1\\u-248\\'3f\\u19968\\'3f\\u-247\\'3f\\tab}\\ilvl1 two\\par"
                                        + "\\pard{\\listtext (1)\\tab} three\\par four\\par"))
                .containsExactly(
                        "format | rtf | ",
                        "第1段 | heading 1 | one",
                        "第2段 | item 2 （一） | two",
                        "第3段 | item 1 (1) | three",
                        "第4段 | paragraph | four");
    }

    @Test
    void noteFollowsItsParagraph() {
        assertThat(read("text{\\super{\\footnote note one}} goes on\\par"))
                .containsExactly(
                        "format | rtf | ",
                        "第1段 | paragraph | text goes on",
                        "注1 | note | note one");
    }

    @Test
    void deeplyNestedGroupsDoNoHarm() {
        for (int depth : new int[] {2_000, 500_000}) {
            assertThat(read("{".repeat(depth) + "deep" + "}".repeat(depth) + "\\par"))
                    .containsExactly("format | rtf | ", "第1段 | paragraph | deep");
        }
    }

    @Test
    void fileCutShortIsNeverHalfRead() {
        byte[] whole = (HEAD + "one\\par two\\par}").getBytes(StandardCharsets.US_ASCII);
        for (int length = 8; length < whole.length; length++) {
            assertThat(BlockLines.of(new FileContent("a.rtf", Arrays.copyOf(whole, length))))
                    .singleElement()
                    .asString()
                    .contains("已损坏");
        }
    }

    @Test
    void bytesThatAreNoHanziAreRefused() {
        assertThat(read("\\f0\\'ff\\'ff\\'ff\\'ff\\par"))
                .singleElement()
                .asString()
                .contains("2 处无法还原的乱码");
    }

    @Test
    void thirtyMegabytesAreRead() {
        assertThat(read("\\f0\\'b5\\'f7\\'bd\\'e2 21\\'bc\\'fe\\par\n".repeat(800_000)))
                .hasSize(800_001);
    }
}
