package org.huibian.check.copies;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.StretchMap;

/**
 * Sentences as their overlapping stretches of four characters, without names of sub-districts,
 * numbers and marks.
 */
final class Shingles {

    private static final int WIDTH = 4;
    static final Pattern VARYING =
            Pattern.compile(
                    "[\\p{IsHan}]{2,4}(?:街道|镇|乡)(?=党|办|综|司|人|全|的|，)|[^\\p{IsHan}]|[一二两三四五六七八九十百千万]+(?=件|次|场|人|名|个|起)");

    /** What a name ends with, and what a number begins with. */
    private static final String KINDS = "街镇乡";

    /** Units of a name: two to four hanzi, of two units at most. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 8;

    private static final String NUMERALS = "一二两三四五六七八九十百千万";

    /** Hanzi that Unicode had from the beginning. */
    private static final char FIRST = '\u4e00';

    private static final char LAST = '\u9fa5';

    private Shingles() {}

    /** A sentence without names, numbers and marks. */
    static String words(String sentence) {
        StringBuilder words = new StringBuilder(sentence.length());
        Matcher varying = VARYING.matcher(sentence);
        int kind = 0;
        for (int i = 0; i < sentence.length(); ) {
            kind = kind < i + SHORTEST ? kind(sentence, i + SHORTEST) : kind;
            if (kind - i > LONGEST && isPlain(sentence.charAt(i))) {
                words.append(sentence.charAt(i++));
            } else if (varying.region(i, sentence.length()).lookingAt()) {
                i = varying.end();
            } else {
                int next = sentence.offsetByCodePoints(i, 1);
                words.append(sentence, i, next);
                i = next;
            }
        }
        return words.toString();
    }

    /** Whether it is a hanzi and no number can begin with it. */
    private static boolean isPlain(char c) {
        return c >= FIRST && c <= LAST && NUMERALS.indexOf(c) < 0;
    }

    /** Where, from a place on, the next name may end; far behind the text if nowhere. */
    private static int kind(String sentence, int from) {
        for (int at = from; at < sentence.length(); at++) {
            if (KINDS.indexOf(sentence.charAt(at)) >= 0) {
                return at;
            }
        }
        return sentence.length() + LONGEST;
    }

    /**
     * The stretches of a text that belong to a class, as they stand; four UTF-16 units to a number.
     *
     * @param classes how many classes there are
     * @param number of the class, 0-based
     * @param into where they are put; at least as long as the text
     * @return how many they are
     */
    static int stretches(char[] text, int from, int to, int classes, int number, long[] into) {
        int count = 0;
        long stretch = 0;
        // Walked through for every class: nothing but sums in here.
        for (int i = from; i < to; i++) {
            stretch = stretch << Character.SIZE | text[i];
            if (i - from >= WIDTH - 1 && classOf(stretch, classes) == number) {
                into[count++] = stretch;
            }
        }
        return count;
    }

    /**
     * Puts the first few of some stretches in order, each once.
     *
     * @return how many they are then
     */
    static int distinct(long[] stretches, int count) {
        Arrays.sort(stretches, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || stretches[i] != stretches[i - 1]) {
                stretches[distinct++] = stretches[i];
            }
        }
        return distinct;
    }

    /** The class of a stretch: by other bits than those that choose a place in a table. */
    private static int classOf(long stretch, int classes) {
        return (int) ((StretchMap.spread(stretch) >>> 8) * (long) classes >>> 24);
    }

    /** How many stretches two sentences have in common; each once and in order. */
    static int common(long[] one, long[] other) {
        int common = 0;
        for (int i = 0, k = 0; i < one.length && k < other.length; ) {
            int order = Long.compare(one[i], other[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /**
     * The share of a text's characters that are in stretches of another, 0 to 1.
     *
     * @param others the stretches of the other, in order
     */
    static double share(char[] text, int from, int to, long[] others) {
        int covered = 0;
        int end = from;
        long stretch = 0;
        for (int i = from; i < to; i++) {
            stretch = stretch << Character.SIZE | text[i];
            if (i - from >= WIDTH - 1 && Arrays.binarySearch(others, stretch) >= 0) {
                covered += i + 1 - Math.max(end, i + 1 - WIDTH);
                end = i + 1;
            }
        }
        return to == from ? 0 : (double) covered / (to - from);
    }
}
