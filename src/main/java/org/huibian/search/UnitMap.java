package org.huibian.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets of numbers kept for single UTF-16 units and for pairs of them, asked for at every character
 * of a text: most have none, which one bit tells.
 */
final class UnitMap {

    private static final int BITS = 1 << 15;

    private final Map<Integer, BitSet> kept = new HashMap<>();
    private final long[] any = new long[BITS / Long.SIZE];

    /** What two units are kept as; a single one is kept as it is. */
    static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** Adds a number to what is kept. */
    void add(int units, int number) {
        kept.computeIfAbsent(units, key -> new BitSet()).set(number);
        Starts.set(any, bit(units));
    }

    /** The numbers kept; null for none. */
    @Nullable BitSet get(int units) {
        return Starts.has(any, bit(units)) ? kept.get(units) : null;
    }

    private static int bit(int units) {
        return units * 0x9E3779B1 >>> Integer.SIZE - 15;
    }
}
