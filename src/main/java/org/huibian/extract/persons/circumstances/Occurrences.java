package org.huibian.extract.persons.circumstances;

import java.util.Arrays;
import org.huibian.search.WordIndex;

/** Where any of some words stands in a text: looked for once, asked for many stretches of it. */
public final class Occurrences {

    /** Where a word begins, rising. */
    private int[] starts = new int[8];

    /** Where the shortest word ends that begins there, exclusive. */
    private int[] ends = new int[8];

    private int count;

    private Occurrences() {}

    /** The words in a text. */
    public static Occurrences of(String text, WordIndex words) {
        Occurrences found = new Occurrences();
        for (int at = 0; at < text.length(); at++) {
            String word = words.shortestAt(text, at);
            if (!word.isEmpty()) {
                found.add(at, at + word.length());
            }
        }
        return found;
    }

    /** Whether any of the words stands wholly within a stretch of a text. */
    public static boolean anyIn(String text, WordIndex words, int begin, int end) {
        for (int at = begin; at < end; at++) {
            String word = words.shortestAt(text, at);
            if (!word.isEmpty() && at + word.length() <= end) {
                return true;
            }
        }
        return false;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Whether a word lies wholly within a stretch. */
    public boolean anyWithin(int begin, int end) {
        int found = Arrays.binarySearch(starts, 0, count, begin);
        for (int i = found < 0 ? -found - 1 : found; i < count && starts[i] < end; i++) {
            if (ends[i] <= end) {
                return true;
            }
        }
        return false;
    }
}
