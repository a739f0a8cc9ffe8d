package org.huibian.ledger.database;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What a {@link Packing} was given, in the same order; equal texts are one object. */
final class Unpacking {

    private final ByteBuffer numbers;
    private final String[] texts;

    /** Of what a packing made in this process. */
    Unpacking(byte[] packed) {
        ByteBuffer head = ByteBuffer.wrap(packed);
        numbers = ByteBuffer.wrap(inflated(packed, number(head), head));
        texts = new String[number()];
        char[] characters = new char[number()];
        int[] lengths = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            lengths[i] = number();
        }
        numbers.asCharBuffer().get(characters);
        numbers.position(numbers.position() + characters.length * Character.BYTES);
        int from = 0;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new String(characters, from, lengths[i]);
            from += lengths[i];
        }
    }

    int number() {
        return number(numbers);
    }

    boolean claim() {
        return numbers.get() != 0;
    }

    String text() {
        return texts[number()];
    }

    private static int number(ByteBuffer from) {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = from.get();
            number |= (next & Packing.MORE - 1) << shift;
            shift += Packing.BITS;
        } while (next < 0);
        return number;
    }

    private static byte[] inflated(byte[] packed, int size, ByteBuffer head) {
        Inflater inflater = new Inflater();
        try {
            byte[] bytes = new byte[size];
            inflater.setInput(packed, head.position(), head.remaining());
            int filled = 0;
            while (filled < size && !inflater.finished()) {
                filled += inflater.inflate(bytes, filled, size - filled);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("packed by this process", e);
        } finally {
            inflater.end();
        }
    }
}
