package org.huibian.source.limit;

import java.io.IOException;
import org.huibian.source.FileContent;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.signature.FileSignature;

/**
 * Whether reading a file may take time or memory that nobody can foresee, so that it is better read
 * in a process of its own.
 *
 * <p>PDF and the formats of Office 97 lead by pointers and packed streams wherever they like, at
 * any size. What else there is costs in proportion to its text. A process costs 1.3 s of computing
 * once, as much as half a mebibyte of the worst text; so what is smaller, and well formed, is not
 * worth one.
 */
public final class Risk {

    /** Text and markup that is read where the run itself is, in bytes. */
    private static final long TEXT = 256 << 10;

    /** Packed Office files; what is larger is pictures. */
    private static final long PACKED = 16 << 20;

    /** Their XML, most of which is formats, and all they unpack to; in MiB. */
    private static final Limits LIGHT =
            Limits.standard().with(Limit.MARKUP, 4).with(Limit.UNPACKED, 64);

    private Risk() {}

    /** Whether a file is to be read apart. */
    public static boolean of(FileContent content) {
        FileSignature signature = FileSignature.of(content).orElse(null);
        if (signature == null || signature == FileSignature.RTF) {
            return content.bytes().length > TEXT;
        }
        return switch (signature) {
            case PDF, WORD_97, EXCEL_97 -> true;
            case DOCX, XLSX -> content.bytes().length > PACKED || isHeavy(content.bytes());
            default -> false;
        };
    }

    private static boolean isHeavy(byte[] bytes) {
        try {
            ZipDirectory.check(bytes, LIGHT);
            return false;
        } catch (UnreadableDocumentException e) {
            return true;
        } catch (IOException | IllegalArgumentException e) {
            // Broken: whoever reads it will say so.
            return false;
        }
    }
}
