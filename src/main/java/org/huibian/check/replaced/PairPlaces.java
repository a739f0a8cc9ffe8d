package org.huibian.check.replaced;

import java.util.ArrayList;
import java.util.List;

/**
 * Where pairs of common hanzi stand in a text, as chains of places in a table of hashes: most pairs
 * stand once, and are neither sorted nor kept as texts.
 */
final class PairPlaces {

    private final char[] text;

    /** By slot: the last place of its pair so far, 0 for none. */
    private final int[] last;

    /** By slot: how often its pair stands. */
    private final int[] counts;

    /** By place: the place before at which the same pair stands, 0 for none. */
    private final int[] before;

    private PairPlaces(char[] text) {
        this.text = text;
        this.last = new int[Math.max(2, Integer.highestOneBit(text.length) * 4)];
        this.counts = new int[last.length];
        this.before = new int[text.length];
    }

    /**
     * The places of the pairs that stand often enough, in order, those of each pair in an array.
     *
     * @param text what stands at its first two and last two places is not looked at
     */
    static List<int[]> repeated(char[] text, int least) {
        PairPlaces places = new PairPlaces(text);
        boolean han = text.length > 2 && StrangeWords.isHan(text[2]);
        for (int at = 2; at < text.length - 3; at++) {
            boolean next = StrangeWords.isHan(text[at + 1]);
            if (han && next) {
                places.add(at);
            }
            han = next;
        }
        List<int[]> repeated = new ArrayList<>();
        for (int slot = 0; slot < places.last.length; slot++) {
            if (places.counts[slot] >= least) {
                repeated.add(places.of(slot));
            }
        }
        return repeated;
    }

    private void add(int at) {
        int mask = last.length - 1;
        int slot = (text[at] * 0x9E3779B1 + text[at + 1]) * 0x9E3779B1 >>> 7 & mask;
        while (last[slot] != 0 && !isSame(last[slot], at)) {
            slot = slot + 1 & mask;
        }
        before[at] = last[slot];
        last[slot] = at;
        counts[slot]++;
    }

    private boolean isSame(int one, int other) {
        return text[one] == text[other] && text[one + 1] == text[other + 1];
    }

    private int[] of(int slot) {
        int[] places = new int[counts[slot]];
        int at = last[slot];
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = at;
            at = before[at];
        }
        return places;
    }
}
