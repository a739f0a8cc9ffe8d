package org.huibian.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a Word file anew, so that the same report gives the same bytes. */
final class StablePackage {

    /** A local time later than the first that a zip can hold: then no zone is written. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String SETTINGS = "word/settings.xml";

    private StablePackage() {}

    /**
     * Writes the parts of a packed file sorted by name and with fixed times; the settings are those
     * of this package, for the schema classes that POI ships cannot express them. The stream stays
     * open.
     */
    static void write(byte[] packed, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.put(SETTINGS, settings());
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static byte[] settings() throws IOException {
        try (InputStream in = StablePackage.class.getResourceAsStream("settings.xml")) {
            if (in == null) {
                throw new IllegalStateException("the resource settings.xml is missing");
            }
            return in.readAllBytes();
        }
    }
}
