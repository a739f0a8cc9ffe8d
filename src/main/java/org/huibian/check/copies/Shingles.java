package org.huibian.check.copies;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A sentence as its overlapping stretches of four characters, without names of sub-districts,
 * numbers and marks.
 *
 * @param text what is left of the sentence; the stretches are made from it when they are asked for,
 *     because those of a whole district would fill the memory
 */
record Shingles(String text) {

    private static final int WIDTH = 4;
    private static final Pattern VARYING =
            Pattern.compile(
                    "[\\p{IsHan}]{2,4}(?:街道|镇|乡)(?=党|办|综|司|人|全|的|，)|[^\\p{IsHan}]|[一二两三四五六七八九十百千万]+(?=件|次|场|人|名|个|起)");

    /** Of a sentence. */
    static Shingles of(String sentence) {
        return new Shingles(VARYING.matcher(sentence).replaceAll(""));
    }

    /** The stretches, each once and in order; four UTF-16 units to a number. */
    long[] stretches() {
        int count = Math.max(0, text.length() - WIDTH + 1);
        long[] stretches = new long[count];
        long stretch = 0;
        for (int i = 0; i < text.length(); i++) {
            stretch = stretch << Character.SIZE | text.charAt(i);
            if (i >= WIDTH - 1) {
                stretches[i - WIDTH + 1] = stretch;
            }
        }
        Arrays.sort(stretches);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || stretches[i] != stretches[i - 1]) {
                stretches[distinct++] = stretches[i];
            }
        }
        return Arrays.copyOf(stretches, distinct);
    }

    /** How alike two sentences are, 0 to 1: common stretches over all (Jaccard). */
    static double likeness(long[] one, long[] other) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        int common = 0;
        for (int i = 0, k = 0; i < one.length && k < other.length; ) {
            int order = Long.compare(one[i], other[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return (double) common / (one.length + other.length - common);
    }
}
