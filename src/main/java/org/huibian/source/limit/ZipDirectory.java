package org.huibian.source.limit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.huibian.source.UnreadableDocumentException;

/** The directory at the end of a zip, and what its parts unpack to. */
public final class ZipDirectory {

    /** The record at the end of a zip: its mark, its size, the longest comment after it. */
    private static final int LAST_RECORD_MARK = 0x06054B50;

    private static final int LAST_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    /** The mark at the beginning of the directory. */
    private static final int DIRECTORY_MARK = 0x02014B50;

    private ZipDirectory() {}

    /**
     * Whether the directory at the end of a zip is there, and where its last record says: read as a
     * stream, a file cut short would only lack its last parts.
     */
    public static boolean isWhole(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int first = Math.max(0, bytes.length - LAST_RECORD - LONGEST_COMMENT);
        for (int at = bytes.length - LAST_RECORD; at >= first; at--) {
            if (zip.getInt(at) == LAST_RECORD_MARK) {
                long size = Integer.toUnsignedLong(zip.getInt(at + 12));
                long start = Integer.toUnsignedLong(zip.getInt(at + 16));
                return start + size <= at && zip.getInt((int) start) == DIRECTORY_MARK;
            }
        }
        return false;
    }

    /**
     * Refuses a zip whose parts are too many or unpack to too much; what the directory says of
     * their sizes is not believed. A part that begins like XML is text, whatever it is called.
     */
    public static void check(byte[] bytes, Limits limits)
            throws IOException, UnreadableDocumentException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        long markup = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                entries++;
                limits.hold(Limit.ENTRIES, entries);
                boolean text = false;
                boolean first = true;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    text |= first && isMarkup(buffer, read);
                    first = false;
                    unpacked += read;
                    markup += text ? read : 0;
                    limits.holdBytes(Limit.UNPACKED, unpacked);
                    limits.holdBytes(Limit.MARKUP, markup);
                }
            }
        }
    }

    /** XML begins with a tag, after a byte order mark, white space and the zeros of UTF-16. */
    private static boolean isMarkup(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == '<') {
                return true;
            }
            boolean mark = i < 3 && (b == 0xEF || b == 0xBB || b == 0xBF || b >= 0xFE);
            if (!mark && b != 0 && b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        // Nothing but white space so far: a tag may follow.
        return true;
    }
}
