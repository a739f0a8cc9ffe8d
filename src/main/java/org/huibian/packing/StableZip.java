package org.huibian.packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip whose parts are sorted by name and bear one fixed time. */
public final class StableZip {

    /** A local time later than the first that a zip can hold: then no zone is written. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    /**
     * Packs a zip anew.
     *
     * @param packed the zip as a library wrote it
     * @param replaced parts that take the place of those of the same name, or are added
     * @param out stays open
     */
    public static void write(byte[] packed, Map<String, byte[]> replaced, OutputStream out)
            throws IOException {
        try (ZipFile parts =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                        .get()) {
            write(parts, replaced, out);
        }
    }

    /** The parts of a zip as a library wrote it. */
    public static SortedMap<String, byte[]> parts(byte[] packed) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(part)) {
                    parts.put(part.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    /**
     * Packs parts.
     *
     * @param out stays open
     */
    public static void write(SortedMap<String, byte[]> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            begin(zip, part.getKey());
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /**
     * Packs a zip that lies in a file anew.
     *
     * @param out stays open
     */
    public static void write(Path packed, OutputStream out) throws IOException {
        try (ZipFile parts = ZipFile.builder().setPath(packed).get()) {
            write(parts, Map.of(), out);
        }
    }

    private static void write(ZipFile parts, Map<String, byte[]> replaced, OutputStream out)
            throws IOException {
        SortedSet<String> names = new TreeSet<>(replaced.keySet());
        parts.getEntries().asIterator().forEachRemaining(part -> names.add(part.getName()));
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String name : names) {
            begin(zip, name);
            byte[] own = replaced.get(name);
            if (own == null) {
                // A sheet of a large district unpacked would fill the memory.
                try (InputStream part = parts.getInputStream(parts.getEntry(name))) {
                    part.transferTo(zip);
                }
            } else {
                zip.write(own);
            }
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }
}
