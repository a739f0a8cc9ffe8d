package org.huibian.search;

import java.util.Arrays;

/**
 * Numbers kept for stretches of four characters, in 24 bytes each: those of a whole district as
 * texts would fill the memory. A stretch is four UTF-16 units as one number; 0 stands for none.
 */
public final class StretchMap {

    private long[] keys = new long[1 << 10];
    private int[] values = new int[keys.length];
    private int size;

    /** The stretch of a text that begins at a place. */
    public static long stretch(String text, int at) {
        return (long) text.charAt(at) << 48
                | (long) text.charAt(at + 1) << 32
                | (long) text.charAt(at + 2) << 16
                | text.charAt(at + 3);
    }

    /** Spreads the bits of a stretch over an int. */
    public static int spread(long stretch) {
        long mixed = stretch * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32);
    }

    /** The number kept for a stretch; 0 for none. */
    public int get(long stretch) {
        int place = place(stretch);
        return keys[place] == stretch ? values[place] : 0;
    }

    /** Keeps a number for a stretch. */
    public void put(long stretch, int value) {
        int place = place(stretch);
        if (keys[place] != stretch) {
            if (size * 2 >= keys.length) {
                grow();
                place = place(stretch);
            }
            keys[place] = stretch;
            size++;
        }
        values[place] = value;
    }

    /** All stretches that have one, in no order. */
    public long[] stretches() {
        return Arrays.stream(keys).filter(key -> key != 0).toArray();
    }

    /** How many stretches have one. */
    public int size() {
        return size;
    }

    private int place(long stretch) {
        int mask = keys.length - 1;
        int place = spread(stretch) & mask;
        while (keys[place] != stretch && keys[place] != 0) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}
