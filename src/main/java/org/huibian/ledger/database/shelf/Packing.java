package org.huibian.ledger.database.shelf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Numbers, claims and texts in little room (压缩): each text once, all deflated together, behind a
 * sum that tells damage. What was put in comes out of an {@link Unpacking} in the same order.
 */
final class Packing {

    /** What a number has in each of its bytes but the last, and the bits that count. */
    static final int MORE = 0x80;

    static final int BITS = 7;

    /** Bytes of the sum in front; that of deflating itself is weak on short texts. */
    static final int SUM = Integer.BYTES;

    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream(1 << 12);
    private final ByteArrayOutputStream lengths = new ByteArrayOutputStream(1 << 10);
    private final StringBuilder texts = new StringBuilder(1 << 12);
    private final Map<String, Integer> numberOf = new HashMap<>();

    /** Adds a number; small ones take little room. */
    void number(int number) {
        number(number, numbers);
    }

    /** Adds a claim. */
    void claim(boolean claim) {
        numbers.write(claim ? 1 : 0);
    }

    /** Adds a text, whatever it holds. */
    void text(String text) {
        Integer known = numberOf.get(text);
        if (known == null) {
            known = numberOf.size();
            numberOf.put(text, known);
            number(text.length(), lengths);
            texts.append(text);
        }
        number(known);
    }

    /** All of it. */
    byte[] bytes() {
        // As UTF-16: half a surrogate pair is kept, and unpacking is copying.
        ByteBuffer characters = ByteBuffer.allocate(texts.length() * Character.BYTES);
        characters.asCharBuffer().append(texts);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        number(numberOf.size(), head);
        number(texts.length(), head);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
        bytes.writeBytes(new byte[SUM]);
        number(head.size() + lengths.size() + numbers.size() + characters.capacity(), bytes);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            head.writeTo(out);
            lengths.writeTo(out);
            out.write(characters.array());
            numbers.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        byte[] packed = bytes.toByteArray();
        ByteBuffer.wrap(packed).putInt(sum(packed));
        return packed;
    }

    /** The sum of all that is packed behind it. */
    static int sum(byte[] packed) {
        CRC32C sum = new CRC32C();
        sum.update(packed, SUM, packed.length - SUM);
        return (int) sum.getValue();
    }

    private static void number(int number, ByteArrayOutputStream into) {
        int left = number;
        while (left >>> BITS != 0) {
            into.write(left & MORE - 1 | MORE);
            left >>>= BITS;
        }
        into.write(left);
    }
}
