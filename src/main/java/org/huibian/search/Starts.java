package org.huibian.search;

import java.util.function.IntConsumer;

/**
 * Where matches of a regular expression may begin, told by two UTF-16 units of a text.
 *
 * <p>Sets of units and of pairs are kept by few of their bits: what is said may be more than there
 * is, never less.
 */
final class Starts {

    /** Numbers of pairs are below this. */
    static final int PAIRS = 1 << 13;

    private static final int FEW_UNITS = 1 << 12;
    private static final int ALL_UNITS = 1 << 16;

    /** So many bits there are for each unit that is meant. */
    private static final int SPARSE = 64;

    private final Beginning beginning;
    private final int mask;
    private final long[] units;
    private final long[] open;
    private final long[] second;
    private final boolean anyFirst;
    private final boolean nowhere;
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    Starts(Beginning beginning) {
        this.beginning = beginning;
        int size = FEW_UNITS;
        while (size < ALL_UNITS && size < beginning.size() * SPARSE) {
            size *= 2;
        }
        this.mask = size - 1;
        this.units = new long[size / Long.SIZE];
        this.open = new long[size / Long.SIZE];
        this.second = new long[size / Long.SIZE];
        this.anyFirst = !beginning.second().isEmpty();
        this.nowhere = beginning.units().isEmpty() && !anyFirst;
        Beginning.each(beginning.units(), unit -> set(units, unit & mask));
        Beginning.each(beginning.open(), unit -> set(open, unit & mask));
        Beginning.each(beginning.second(), unit -> set(second, unit & mask));
        eachPair(pair -> set(pairs, pair((char) (pair >> Character.SIZE), (char) pair)));
    }

    /** Whether a match may begin where a text does. */
    boolean mayBegin(String text) {
        return !text.isEmpty() && next(text, 0, 1) == 0;
    }

    /** The next place of a text, from one on, where a match may begin; its length if none. */
    int next(String text, int from) {
        return nowhere ? text.length() : next(text, from, text.length());
    }

    private int next(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char first = text.charAt(at);
            int unit = first & mask;
            if (has(units, unit)
                    && (has(open, unit)
                            || at + 1 < text.length()
                                    && has(pairs, pair(first, text.charAt(at + 1))))) {
                return at;
            }
            if (anyFirst && mayBeSecond(text, at)) {
                return at;
            }
        }
        return to;
    }

    /** Whether what stands behind a place is enough; a character may be two units there. */
    private boolean mayBeSecond(String text, int at) {
        return at + 1 < text.length()
                && (has(second, text.charAt(at + 1) & mask)
                        || Character.isHighSurrogate(text.charAt(at)));
    }

    /** Goes through the units that may stand second behind anything. */
    void eachSecond(IntConsumer use) {
        Beginning.each(beginning.second(), use);
    }

    /** Goes through the units that a match may begin with whatever comes second. */
    void eachOpen(IntConsumer use) {
        Beginning.each(beginning.open(), use);
    }

    /** Goes through the pairs that a match may begin with, as {@link UnitMap} keeps them. */
    void eachPair(IntConsumer use) {
        String all = beginning.pairs();
        for (int i = 0; i < all.length(); i += 2) {
            use.accept(UnitMap.pair(all.charAt(i), all.charAt(i + 1)));
        }
    }

    /** The number of two units; others may have the same. */
    static int pair(char first, char second) {
        return first * 31 + second & PAIRS - 1;
    }

    static void set(long[] bits, int bit) {
        bits[bit >> 6] |= 1L << bit;
    }

    static boolean has(long[] bits, int bit) {
        return (bits[bit >> 6] & 1L << bit) != 0;
    }
}
