package org.huibian.batch.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Breaks a document as chance would; the same for the same seed. */
final class Mutations {

    private static final int MOST = 8;
    private static final int LONGEST = 64;

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** A broken copy; of a zip, as often as not, one of its parts is broken. */
    byte[] broken(byte[] whole) throws IOException {
        boolean zip = whole.length > 2 && whole[0] == 'P' && whole[1] == 'K';
        return zip && random.nextBoolean() ? brokenPart(whole) : brokenBytes(whole);
    }

    private byte[] brokenPart(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        int chosen = random.nextInt(parts.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(chosen-- == 0 ? brokenBytes(part.getValue()) : part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] brokenBytes(byte[] whole) {
        byte[] bytes = whole;
        for (int i = 1 + random.nextInt(MOST); i > 0 && bytes.length > 0; i--) {
            bytes = once(bytes.clone());
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(LONGEST), bytes.length - at);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
            case 3 -> {
                return joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
            }
            case 4 -> {
                return joined(bytes, at, new byte[0], at + length);
            }
            default -> {
                int from = random.nextInt(bytes.length);
                int count = Math.min(length, bytes.length - from);
                System.arraycopy(bytes, from, bytes, at, Math.min(count, bytes.length - at));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, end);
        joined.writeBytes(between);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }
}
