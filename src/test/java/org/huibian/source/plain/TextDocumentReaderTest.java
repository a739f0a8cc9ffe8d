package org.huibian.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.huibian.source.BlockLines;
import org.huibian.source.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentReaderTest {

    private static final String TEXT = "一、主要工作\r\n全年调解纠纷21件，化解率98.5%。\r\n镕祎堃街道办事处";

    private static final List<String> READ =
            List.of(
                    "format | txt | ",
                    "第1行 | paragraph | 一、主要工作",
                    "第2行 | paragraph | 全年调解纠纷21件，化解率98.5%。",
                    "第3行 | paragraph | 镕祎堃街道办事处");

    private static List<String> read(byte[] bytes) {
        return BlockLines.of(new FileContent("报告.txt", bytes));
    }

    private static byte[] marked(Charset charset, int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(TEXT.getBytes(charset));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void everyEncodingOfChineseOfficesIsRecognised(String charset) {
        assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(READ);
    }

    @Test
    void byteOrderMarkIsBelievedAndNoPartOfTheText() {
        assertThat(read(marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF))).isEqualTo(READ);
        assertThat(read(marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE))).isEqualTo(READ);
        assertThat(read(marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF))).isEqualTo(READ);
    }

    @Test
    void shortGbTextThatHappensToBeValidUtf8IsNotGarbled() {
        assertThat(read("联通".getBytes(Charset.forName("GBK")))).contains("第1行 | paragraph | 联通");
    }

    @Test
    void rareHanziOfFourBytesAreRead() {
        assertThat(read("㐀𠮷村调解纠纷三件".getBytes(Charset.forName("GB18030"))))
                .contains("第1行 | paragraph | 㐀𠮷村调解纠纷三件");
    }

    @Test
    void twoEncodingsInOneFileAreRefused() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("全年调解纠纷21件。\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("化解率达到百分之九十八。\n".getBytes(Charset.forName("GBK")));
        assertThat(read(bytes.toByteArray())).singleElement().asString().contains("编码无法辨认");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void textCutWithinACharacterIsReadUpToThere(String charset) {
        byte[] whole = ("调解纠纷21件。\n".repeat(20) + "化解").getBytes(Charset.forName(charset));
        assertThat(read(Arrays.copyOf(whole, whole.length - 1)))
                .hasSize(22)
                .contains("第20行 | paragraph | 调解纠纷21件。")
                .endsWith("第21行 | paragraph | 化\uFFFD");
    }

    @Test
    void textCutAfterItsMarkIsReadUpToThereToo() {
        byte[] whole = marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE);
        assertThat(read(Arrays.copyOf(whole, whole.length - 1)))
                .endsWith("第3行 | paragraph | 镕祎堃街道办事\uFFFD");
    }

    @Test
    void badByteOfUtf8CostsNoOtherLineWhereverItStands() {
        byte[] whole = "一、主要工作\r\n全年调解纠纷21件。\r\n".repeat(6).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            byte[] bad = whole.clone();
            bad[i] = (byte) 0xFF;
            assertThat(read(bad)).as("byte %d", i).hasSizeGreaterThanOrEqualTo(12);
        }
    }

    @Test
    void fewCharactersMayBeLostAndManyNot() {
        String line = "全年调解纠纷21件，化解率98.5%。\n";
        String hole = "全年调解纠\uFFFD21件，化解率98.5%。\n";
        assertThat(read((line.repeat(8) + hole).getBytes(StandardCharsets.UTF_8))).hasSize(10);
        assertThat(read((line.repeat(8) + hole.repeat(2)).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("unreadable | 全文 190 个字中有 2 处无法还原的乱码，多于百分之一（第一处在第9行）；请街道");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = new byte[5000];
        new java.util.Random(7).nextBytes(bytes);
        assertThat(read(bytes)).singleElement().asString().contains("不是文字");
    }

    @Test
    void plainAsciiIsRead() {
        assertThat(read("Annual report 2025: 12 cases.".getBytes(StandardCharsets.US_ASCII)))
                .contains("第1行 | paragraph | Annual report 2025: 12 cases.");
    }

    @Test
    void fiveMegabytesInOneLineAreRead() {
        byte[] bytes = "全年调解纠纷21件，".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isGreaterThan(5_000_000);
        assertThat(read(bytes)).hasSize(2);
    }

    @Test
    void thirtyThousandLinesThatAllGoOnAreRead() {
        String line = "全年召开专题会议研究解决执法协作等方面的问题并且持续跟踪督促\n";
        assertThat(read(line.repeat(30_000).getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }
}
