package org.huibian.source.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibian.source.FileContent;

/**
 * What the bytes of a file show it to be, text and web pages apart; the first that fits holds.
 *
 * <p>A constant without a reader is a file to complain about; the complaint is a key of the bundle.
 */
public enum FileSignature {
    LINK(Stub.LINK::is, Stub.LINK.complaint()),
    SPECIAL(Stub.SPECIAL::is, Stub.SPECIAL.complaint()),
    FORBIDDEN(Stub.FORBIDDEN::is, Stub.FORBIDDEN.complaint()),
    PDF(content -> head(content, 1024).contains("%PDF-"), "file.damaged"),
    RTF(content -> head(content, 16).stripLeading().startsWith("{\\rtf"), "file.damaged"),
    ENCRYPTED(content -> ole(content) && holdsWide(content, "EncryptedPackage"), "file.encrypted"),
    WORD_97(content -> ole(content) && holdsWide(content, "WordDocument"), "file.damaged"),
    EXCEL_97(content -> ole(content) && holdsWide(content, "Workbook"), "file.damaged"),
    OLE(FileSignature::ole, "format.ole"),
    DOCX(FileSignature::docx, "file.damaged"),
    XLSX(FileSignature::xlsx, "file.damaged"),
    PPTX(content -> zip(content) && holds(content, "ppt/"), "format.slides"),
    OFD(content -> zip(content) && holds(content, "OFD.xml"), "format.ofd"),
    OPEN_DOCUMENT(content -> zip(content) && holds(content, "opendocument"), "format.odt"),
    ARCHIVE(FileSignature::archive, "format.archive"),
    IMAGE(FileSignature::image, "format.image"),
    WEB_ARCHIVE(FileSignature::webArchive, "format.mht"),
    XML(FileSignature::xml, "format.xml");

    private final Predicate<FileContent> sign;
    private final String complaint;

    FileSignature(Predicate<FileContent> sign, String complaint) {
        this.sign = sign;
        this.complaint = complaint;
    }

    /** The signature a file shows; none for text, web pages and what is not known. */
    public static Optional<FileSignature> of(FileContent content) {
        return Arrays.stream(values()).filter(value -> value.sign.test(content)).findFirst();
    }

    /** The key of what to say where no reader reads it. */
    public String complaint() {
        return complaint;
    }

    private static boolean ole(FileContent content) {
        return content.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    private static boolean zip(FileContent content) {
        return content.startsWith('P', 'K', 3, 4)
                || content.startsWith('P', 'K', 5, 6)
                || content.startsWith('P', 'K', 7, 8);
    }

    /** The names of its parts stand in the file uncompressed. */
    private static boolean docx(FileContent content) {
        return zip(content) && holds(content, "[Content_Types].xml") && holds(content, "word/");
    }

    /** Also where a file was cut short and only some of its parts are left. */
    private static boolean xlsx(FileContent content) {
        return zip(content)
                && (holds(content, "xl/work")
                        || holds(content, "xl/styles")
                        || holds(content, "xl/shared")
                        || holds(content, "xl/theme"));
    }

    private static boolean archive(FileContent content) {
        return zip(content)
                || content.startsWith('R', 'a', 'r', '!')
                || content.startsWith('7', 'z', 0xBC, 0xAF)
                || content.startsWith(0x1F, 0x8B);
    }

    private static boolean image(FileContent content) {
        return content.startsWith(0xFF, 0xD8, 0xFF)
                || content.startsWith(0x89, 'P', 'N', 'G')
                || content.startsWith('G', 'I', 'F', '8')
                || content.startsWith('I', 'I', '*', 0)
                || content.startsWith('M', 'M', 0, '*')
                || (content.startsWith('B', 'M') && holds(content, "\0\0\0\0"))
                || (content.startsWith('R', 'I', 'F', 'F') && head(content, 16).contains("WEBP"));
    }

    private static boolean webArchive(FileContent content) {
        String head = head(content, 2048).toLowerCase(Locale.ROOT);
        return head.contains("mime-version:") && head.contains("multipart/related");
    }

    /** XML that is no web page, such as Word's own. */
    private static boolean xml(FileContent content) {
        String head = head(content, 2048).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<?xml")
                && !head.contains("<html")
                && !head.contains("doctype html");
    }

    /** The first bytes, one character each, without the marks and zeros of an encoding. */
    public static String head(FileContent content, int length) {
        byte[] bytes = content.bytes();
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }

    private static boolean holds(FileContent content, String ascii) {
        return holds(content.bytes(), ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Names of the parts of an OLE2 file are UTF-16. */
    private static boolean holdsWide(FileContent content, String name) {
        return holds(content.bytes(), name.getBytes(StandardCharsets.UTF_16LE));
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
