package org.huibian.packing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A long text packed into a short one of ASCII (zlib, Base64): databases and pipes take longer for
 * each character than packing does.
 */
public final class PackedText {

    private PackedText() {}

    /** The text packed; it must hold no half of a surrogate pair. */
    public static String of(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /**
     * The text that was packed.
     *
     * @throws IOException if it is none that was packed
     */
    public static String text(String packed) throws IOException {
        try (InflaterInputStream in =
                new InflaterInputStream(
                        new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IOException("not packed: " + e.getMessage(), e);
        }
    }
}
