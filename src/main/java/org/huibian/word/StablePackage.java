package org.huibian.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huibian.packing.StableZip;

/** Packs a Word file anew, so that the same report gives the same bytes. */
final class StablePackage {

    private static final String SETTINGS = "word/settings.xml";

    private StablePackage() {}

    /**
     * Writes the parts of a packed file in a stable order; the settings are those of this package,
     * for the schema classes that POI ships cannot express them. The stream stays open.
     *
     * @param written parts that take the place of those of the same name
     */
    static void write(byte[] packed, Map<String, byte[]> written, OutputStream out)
            throws IOException {
        Map<String, byte[]> replaced = new HashMap<>(written);
        replaced.put(SETTINGS, settings());
        StableZip.write(packed, replaced, out);
    }

    /** The same of parts that are known. */
    static void write(
            SortedMap<String, byte[]> around, Map<String, byte[]> written, OutputStream out)
            throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>(around);
        parts.putAll(written);
        parts.put(SETTINGS, settings());
        StableZip.write(parts, out);
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
