package org.huibian.source.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibian.source.BlockLines;
import org.huibian.source.FileContent;
import org.junit.jupiter.api.Test;

/** Word 97 files that must be refused; what the others give is in the cases. */
class LegacyWordDocumentReaderTest {

    private static final Path WHOLE =
            Path.of("src/test/resources/cases/source-doc-written-by-writer/input.doc");

    /** Where the flags of the file information block are (MS-DOC, 2.5.2), and “encrypted”. */
    private static final int FLAGS = 0x0A;

    private static String refusal(String name, byte[] bytes) {
        var lines = BlockLines.of(new FileContent(name, bytes));
        assertThat(lines).singleElement().asString().startsWith("unreadable");
        return lines.get(0);
    }

    /** The file with two bytes of its text stream replaced. */
    private static byte[] with(int at, int low, int high) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(Files.newInputStream(WHOLE))) {
            byte[] text;
            try (var in = parts.createDocumentInputStream("WordDocument")) {
                text = in.readAllBytes();
            }
            text[at] = (byte) low;
            text[at + 1] = (byte) high;
            parts.createOrUpdateDocument(new ByteArrayInputStream(text), "WordDocument");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            parts.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void nameOfWpsMakesNoDifference() throws IOException {
        byte[] bytes = Files.readAllBytes(WHOLE);
        assertThat(BlockLines.of(new FileContent("a.wps", bytes)))
                .isEqualTo(BlockLines.of(new FileContent("a.doc", bytes)))
                .hasSizeGreaterThan(10);
    }

    @Test
    void lockedFileIsRefused() throws IOException {
        byte[] text = with(FLAGS, 0x00, 0x13);
        assertThat(refusal("a.doc", text)).contains("密码");
    }

    @Test
    void olderWordIsRefused() throws IOException {
        assertThat(refusal("a.doc", with(2, 101, 0))).contains("Word 95");
    }

    @Test
    void fileCutShortIsNeverHalfRead() throws IOException {
        byte[] whole = Files.readAllBytes(WHOLE);
        for (int length = 600; length < whole.length - 512; length += 512) {
            assertThat(refusal("a.doc", Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }

    @Test
    void ownFormatOfWpsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            parts.createDocument(new ByteArrayInputStream(new byte[5000]), "WPS");
            parts.writeFilesystem(bytes);
        }
        assertThat(refusal("a.wps", bytes.toByteArray())).contains("另存为 .docx");
    }
}
