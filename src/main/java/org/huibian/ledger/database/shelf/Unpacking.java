package org.huibian.ledger.database.shelf;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** What a {@link Packing} was given, in the same order; equal texts are one object. */
final class Unpacking {

    private final ByteBuffer numbers;
    private final String[] texts;

    /**
     * Of what a packing made in this process.
     *
     * @throws UncheckedIOException if it is not what was packed: it may have lain on a disk
     */
    Unpacking(byte[] packed) {
        numbers = ByteBuffer.wrap(inflated(packed));
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

    private static byte[] inflated(byte[] packed) {
        ByteBuffer head = ByteBuffer.wrap(packed);
        Inflater inflater = new Inflater();
        try {
            if (head.getInt() != Packing.sum(packed)) {
                throw new ZipException("not what was packed");
            }
            byte[] bytes = new byte[number(head)];
            inflater.setInput(packed, head.position(), head.remaining());
            if (filled(bytes, inflater) != bytes.length || !ends(inflater)) {
                throw new ZipException("not of the size packed");
            }
            return bytes;
        } catch (BufferUnderflowException e) {
            throw new UncheckedIOException(new EOFException());
        } catch (DataFormatException e) {
            throw new UncheckedIOException(new ZipException(e.getMessage()));
        } catch (ZipException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
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
