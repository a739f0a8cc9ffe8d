package org.huibian.ledger.database.shelf;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What a {@link Packing} was given, in the same order; equal texts are one object. What cannot have
 * been packed is an {@link UncheckedIOException}, before room is made for it: it may have lain on a
 * disk.
 */
final class Unpacking {

    /** Deflating makes nothing smaller than one in so many. */
    private static final long SMALLEST = 1032;

    private final ByteBuffer numbers;
    private final String[] texts;

    /** Of what a packing made. */
    Unpacking(byte[] packed) {
        numbers = ByteBuffer.wrap(inflated(packed));
        texts = new String[size()];
        int all = size();
        int[] lengths = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            lengths[i] = size();
        }
        char[] characters = characters(all);
        int from = 0;
        for (int i = 0; i < texts.length; i++) {
            if (lengths[i] > all - from) {
                throw damaged();
            }
            texts[i] = new String(characters, from, lengths[i]);
            from += lengths[i];
        }
    }

    private char[] characters(int count) {
        if (count > numbers.remaining() / Character.BYTES) {
            throw damaged();
        }
        char[] characters = new char[count];
        numbers.asCharBuffer().get(characters);
        numbers.position(numbers.position() + count * Character.BYTES);
        return characters;
    }

    int number() {
        return number(numbers);
    }

    /** How many follow, each of which takes a byte at least. */
    int size() {
        int size = number();
        if (size < 0 || size > numbers.remaining()) {
            throw damaged();
        }
        return size;
    }

    /** The one of some that has the number. */
    <E> E one(E[] all) {
        int at = number();
        if (at < 0 || at >= all.length) {
            throw damaged();
        }
        return all[at];
    }

    boolean claim() {
        return next(numbers) != 0;
    }

    String text() {
        return one(texts);
    }

    private static int number(ByteBuffer from) {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = next(from);
            number |= (next & Packing.MORE - 1) << shift;
            shift += Packing.BITS;
        } while (next < 0);
        return number;
    }

    private static byte next(ByteBuffer from) {
        if (!from.hasRemaining()) {
            throw damaged();
        }
        return from.get();
    }

    private static byte[] inflated(byte[] packed) {
        if (packed.length < Packing.SUM) {
            throw damaged();
        }
        ByteBuffer head = ByteBuffer.wrap(packed);
        if (head.getInt() != Packing.sum(packed)) {
            throw damaged();
        }
        int size = number(head);
        if (size < 0 || size > packed.length * SMALLEST) {
            throw damaged();
        }
        byte[] bytes = new byte[size];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, head.position(), head.remaining());
            if (filled(bytes, inflater) != bytes.length || !ends(inflater)) {
                throw damaged();
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new UncheckedIOException(new ZipException(e.getMessage()));
        } finally {
            inflater.end();
        }
    }

    private static UncheckedIOException damaged() {
        return new UncheckedIOException(new ZipException("not what was packed"));
    }

    private static int filled(byte[] bytes, Inflater inflater) throws DataFormatException {
        int filled = 0;
        int more = 1;
        // Nothing more although there is room: what is packed ends, or wants what it does not have.
        while (filled < bytes.length && more > 0) {
            more = inflater.inflate(bytes, filled, bytes.length - filled);
            filled += more;
        }
        return filled;
    }

    private static boolean ends(Inflater inflater) throws DataFormatException {
        return inflater.inflate(new byte[1]) == 0 && inflater.finished();
    }
}
