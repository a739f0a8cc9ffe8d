package org.huibian.ledger.parcel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.inbox.Inbox;
import org.huibian.ledger.plain.Hash;
import org.huibian.message.Message;
import org.huibian.source.UnreadableDocumentException;

/**
 * A parcel that was delivered as a .zip of one revision folder.
 *
 * <p>Its names are names in a map, never paths. They are read as UTF-8, and as GB18030 where they
 * are none: what Windows in Chinese packs.
 *
 * @param listing its files
 * @param contents their bytes
 */
public record ZipParcel(Listing listing, Map<String, byte[]> contents) implements Parcel {

    private static final int MOST_FILES = 20_000;

    /** Of all files together, unpacked: 512 MiB. */
    private static final long LARGEST = 512L << 20;

    /** Whether bytes begin as a zip does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4;
    }

    public static ZipParcel of(byte[] zip) throws UnreadableDocumentException {
        Map<String, byte[]> files;
        try {
            files = unpacked(zip);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    Message.of(ParcelInbox.class, "parcel.zip.broken"), e);
        }
        String folder = folder(files);
        SortedMap<String, String> hashes = new TreeMap<>();
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach(
                (name, bytes) -> {
                    if (name.startsWith(folder) && !Inbox.isPassedOver(last(name))) {
                        hashes.put(name.substring(folder.length()), Hash.of(bytes));
                        contents.put(name.substring(folder.length()), bytes);
                    }
                });
        return new ZipParcel(new Listing(hashes), contents);
    }

    private static Map<String, byte[]> unpacked(byte[] zip)
            throws IOException, UnreadableDocumentException {
        try {
            return unpacked(zip, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | java.util.zip.ZipException e) {
            return unpacked(zip, Charset.forName("GB18030"));
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip, Charset names)
            throws IOException, UnreadableDocumentException {
        Map<String, byte[]> files = new TreeMap<>();
        long left = LARGEST;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= bytes.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw new UnreadableDocumentException(
                            Message.of(
                                    ParcelInbox.class,
                                    "parcel.zip.large",
                                    MOST_FILES,
                                    LARGEST >> 20));
                }
                files.put(entry.getName().replace('\\', '/').replaceFirst("^(\\./)+", ""), bytes);
            }
        }
        return files;
    }

    /** The one folder with a manifest, ending with {@code /}; "" where it lies at the top. */
    private static String folder(Map<String, byte[]> files) throws UnreadableDocumentException {
        TreeSet<String> folders = new TreeSet<>();
        for (String name : files.keySet()) {
            String folder = name.substring(0, name.length() - last(name).length());
            if (last(name).equals(Manifest.FILE)
                    && folders.stream().noneMatch(folder::startsWith)) {
                folders.add(folder);
            }
        }
        if (folders.size() != 1) {
            throw new UnreadableDocumentException(
                    Message.of(
                            ParcelInbox.class,
                            folders.isEmpty() ? "parcel.none" : "parcel.zip.several"));
        }
        return folders.first();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public String format() {
        return "zip";
    }

    @Override
    public byte[] bytes(String name) {
        return contents.get(name);
    }
}
