package org.huibian.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    @Test
    void utf8CutWithinACharacterIsRefused() {
        byte[] whole = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThat(read(cut)).singleElement().asString().startsWith("unreadable");
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
