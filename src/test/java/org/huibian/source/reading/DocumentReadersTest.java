package org.huibian.source.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huibian.message.Message;
import org.huibian.source.BlockLines;
import org.huibian.source.DocxBuilder;
import org.huibian.source.FileContent;
import org.huibian.source.Refusal;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.source.signature.FileSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReadersTest {

    private static final String PARAGRAPH = "<w:p><w:r><w:t>全年调解纠纷21件。</w:t></w:r></w:p>";

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static String refusal(byte[] bytes) {
        List<String> lines = BlockLines.of(new FileContent("报告.docx", bytes));
        assertThat(lines).singleElement().asString().startsWith("unreadable");
        return lines.get(0);
    }

    private static byte[] zipOf(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] oleOf(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(OLE);
        bytes.writeBytes(new byte[1024]);
        bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        bytes.writeBytes(new byte[512]);
        return bytes.toByteArray();
    }

    @Test
    void emptyFileIsRefused() {
        assertThat(refusal(new byte[0])).contains("文件是空的");
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, 密码",
        "WordDocument, 无法按 doc 读取",
        "Workbook, 无法按 xls 读取",
        "Contents, 旧版 Office 或 WPS"
    })
    void oldOfficeFilesAreToldApart(String stream, String said) {
        assertThat(refusal(oleOf(stream))).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, 无法按 xlsx 读取",
        "ppt/presentation.xml, 演示文稿",
        "OFD.xml, OFD",
        "报告.doc, 压缩包"
    })
    void zippedFormatsAreToldApart(String part, String said) throws IOException {
        assertThat(refusal(zipOf(part, new byte[10]))).contains(said);
    }

    @Test
    void otherFormatsAreNamedWhateverTheFileIsCalled() {
        assertThat(refusal("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("无法按 pdf 读取");
        assertThat(refusal("{\\rtf1\\ansi".getBytes(StandardCharsets.US_ASCII)))
                .contains("无法按 rtf 读取");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}))
                .contains("图片");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})).contains("图片");
        assertThat(refusal("Rar!\u001A\u0007".getBytes(StandardCharsets.US_ASCII))).contains("压缩包");
    }

    @Test
    void wordIsReadWhateverTheFileIsCalled() {
        assertThat(BlockLines.of(DocxBuilder.of(PARAGRAPH).file("报告.txt")))
                .containsExactly("format | docx | ", "第1段 | paragraph | 全年调解纠纷21件。");
    }

    @Test
    void strictWordIsReadLikeTransitional() {
        assertThat(BlockLines.of(DocxBuilder.of(PARAGRAPH).strict().file("报告.docx")))
                .isEqualTo(BlockLines.of(DocxBuilder.of(PARAGRAPH).file("报告.docx")))
                .hasSize(2);
    }

    @Test
    void documentTypeDeclarationIsRefused() {
        byte[] attack =
                DocxBuilder.of("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>" + PARAGRAPH)
                        .prolog("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                        .bytes();
        assertThat(refusal(attack)).contains("已损坏或不完整");
        byte[] harmless = DocxBuilder.of(PARAGRAPH).prolog("<!DOCTYPE w>").bytes();
        assertThat(refusal(harmless)).contains("已损坏或不完整");
    }

    @Test
    void truncatedWordFileIsNeverHalfRead() {
        byte[] whole = DocxBuilder.of(PARAGRAPH.repeat(500)).bytes();
        for (int length = 200; length < whole.length; length += 101) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }

    @Test
    void missingPartIsNotPassedOver() {
        byte[] whole = DocxBuilder.of(PARAGRAPH).part("styles", "").bytes();
        String renamed = new String(whole, StandardCharsets.ISO_8859_1);
        byte[] broken =
                renamed.replace("word/styles.xml", "word/stylex.xml")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(BlockLines.of(new FileContent("a.docx", whole))).hasSize(2);
        assertThat(refusal(broken)).contains("已损坏");
    }

    @Test
    void bodyThatBreaksOffIsRefused() {
        assertThat(refusal(DocxBuilder.of(PARAGRAPH + "<w:p><w:r>").bytes())).contains("已损坏");
    }

    @Test
    void zipBombIsRefused() throws IOException {
        byte[] spaces = new byte[60_000_000];
        Arrays.fill(spaces, (byte) ' ');
        assertThat(refusal(zipOf("word/document.xml", spaces))).contains("超过上限 40 MiB");
    }

    @Test
    void deeplyNestedWordTablesDoNoHarm() {
        String open = "<w:tbl><w:tr><w:tc><w:p/>";
        String close = "</w:tc></w:tr></w:tbl>";
        byte[] deep = DocxBuilder.of(open.repeat(30_000) + close.repeat(30_000)).bytes();
        assertThat(refusal(deep)).contains("超过上限 500 层", "nesting");
    }

    @Test
    void everyLimitSaysWhatIsWhatMayBeAndWhatToDo() throws IOException {
        String words = PARAGRAPH.repeat(200);
        byte[] word = DocxBuilder.of(words).bytes();
        byte[] page =
                ("<html><p>" + "全年调解纠纷21件。</p><p>".repeat(60_000)).getBytes(StandardCharsets.UTF_8);
        String row = "<w:tr>" + ("<w:tc>" + PARAGRAPH + "</w:tc>").repeat(20) + "</w:tr>";
        byte[] table = DocxBuilder.of("<w:tbl>" + row.repeat(6) + "</w:tbl>").bytes();
        byte[] picture = zipOf("word/media/a.png", new byte[3 << 20]);

        assertThat(over(Limit.SIZE, 1, page)).contains("有 2 MiB", "上限 1 MiB", " size");
        assertThat(over(Limit.MARKUP, 1, page)).contains("至少 2 MiB", "上限 1 MiB", " markup");
        assertThat(over(Limit.UNPACKED, 2, picture)).contains("至少 3 MiB", "上限 2 MiB", " unpacked");
        assertThat(over(Limit.ENTRIES, 2, word)).contains("3 个以上", "上限 2 个", " entries");
        assertThat(over(Limit.CELLS, 100, table)).contains("至少 120 个", "上限 100 个", " cells");
        assertThat(over(Limit.CHARACTERS, 1000, word))
                .contains("至少 2000 个", "上限 1000 个", " characters");
        assertThat(BlockLines.of(new FileContent("a.docx", word))).hasSize(201);
    }

    private static String over(Limit limit, int most, byte[] bytes) {
        Throwable refused =
                catchThrowable(
                        () ->
                                DocumentReaders.within(Limits.standard().with(limit, most))
                                        .read(new FileContent("报告", bytes)));
        assertThat(refused).isInstanceOf(UnreadableDocumentException.class);
        assertThat(Limits.isReason(((UnreadableDocumentException) refused).reason())).isTrue();
        return refused.getMessage();
    }

    @Test
    void deeplyNestedPageIsRead() {
        for (String tag : List.of("div", "span", "table><tr><td", "ul><li", "b", "font")) {
            String page = "<html><body>" + ("<" + tag + ">").repeat(100_000);
            byte[] bytes = (page + "全年调解纠纷21件，全部化解。").getBytes(StandardCharsets.UTF_8);
            assertThat(BlockLines.of(new FileContent("a.html", bytes)))
                    .last()
                    .asString()
                    .contains("全年调解纠纷21件，全部化解。");
        }
    }

    @Test
    void pageOfTwentyThousandParagraphsIsRead() {
        String page = "<html><body>" + "<p>全年调解纠纷21件，全部化解。</p>".repeat(20_000);
        assertThat(BlockLines.of(new FileContent("a.html", page.getBytes(StandardCharsets.UTF_8))))
                .hasSize(20_001);
    }

    @Test
    void claimedSpansOfATableAreLimited() {
        String page =
                "<html><table><tr><td colspan=999999 rowspan=999999>甲</td><td>乙</td></tr>"
                        + "<tr><td>丙</td><td>丁</td></tr></table>";
        assertThat(BlockLines.of(new FileContent("a.html", page.getBytes(StandardCharsets.UTF_8))))
                .hasSize(5);
    }

    @Test
    void everyComplaintSaysTheSameThingInBothLanguages() {
        String bundle = "org.huibian.source.messages";
        ResourceBundle chinese = ResourceBundle.getBundle(bundle, Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (FileSignature signature : FileSignature.values()) {
            Message message =
                    Refusal.of(
                                    Message.of(
                                            UnreadableDocumentException.class,
                                            signature.complaint(),
                                            "docx"))
                            .whole();
            assertThatCode(() -> message.text(Locale.ENGLISH)).doesNotThrowAnyException();
            // What to do stands last, for the sub-district or for the office itself.
            assertThat(message.text()).containsPattern("[；。，]请");
        }
    }
}
