package org.huibian.search;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Sets of numbers kept for single UTF-16 units and for pairs of them, asked for at every character
 * of a text: most have none, which one bit tells.
 */
final class UnitMap {

    private static final int BITS = 1 << 15;
    private static final int BIT = Integer.numberOfLeadingZeros(BITS - 1);
    private static final int FEWEST = 1 << 4;

    private final long[] any = new long[BITS / Long.SIZE];

    /** At the place of their number or, where that is taken, the next free one. */
    private int[] keys = new int[FEWEST];

    private @Nullable BitSet[] kept = new BitSet[FEWEST];
    private int size;

    /** What two units are kept as; a single one is kept as it is. */
    static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** Adds a number to what is kept. */
    void add(int units, int number) {
        if (size * 2 > keys.length) {
            grow();
        }
        set(units).set(number);
        Starts.set(any, number(units) >>> BIT);
    }

    /** The numbers kept; null for none. */
    @Nullable BitSet get(int units) {
        if (!Starts.has(any, number(units) >>> BIT)) {
            return null;
        }
        return kept[place(units)];
    }

    private BitSet set(int units) {
        int place = place(units);
        BitSet set = kept[place];
        if (set == null) {
            set = new BitSet();
            keys[place] = units;
            kept[place] = set;
            size++;
        }
        return set;
    }

    /** Where some units are kept, or would be. */
    private int place(int units) {
        int mask = keys.length - 1;
        int place = number(units) >>> Integer.numberOfLeadingZeros(mask);
        while (kept[place] != null && keys[place] != units) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] formerKeys = keys;
        @Nullable BitSet[] former = kept;
        keys = new int[former.length * 2];
        kept = new BitSet[former.length * 2];
        for (int i = 0; i < former.length; i++) {
            if (former[i] != null) {
                int place = place(formerKeys[i]);
                keys[place] = formerKeys[i];
                kept[place] = former[i];
            }
        }
    }

    /** Fibonacci hashing: its upper bits differ for pairs that differ little. */
    private static int number(int units) {
        return units * 0x9E3779B1;
    }
}
