package org.huibian.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The directory at the end of a zip, and what its parts unpack to. */
final class ZipDirectory {

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
    static boolean isWhole(byte[] bytes) {
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
     * Whether the parts with an ending unpack to no more than a number of bytes together; what the
     * directory says of their sizes is not believed.
     */
    static boolean unpacksWithin(byte[] bytes, String ending, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(ending)) {
                    unpacked += size(zip, buffer, most - unpacked);
                }
                if (unpacked > most) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many bytes are left to read; any number above {@code most} where it is more. */
    private static long size(InputStream in, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}
