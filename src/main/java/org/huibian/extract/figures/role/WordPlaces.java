package org.huibian.extract.figures.role;

import java.util.Arrays;
import org.huibian.extract.figures.sentence.Sentence;
import org.huibian.search.WordIndex;

/**
 * Where words stand in a sentence: looked for once, then asked for the last one before a figure,
 * which costs no more in a long sentence.
 */
final class WordPlaces {

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int count;

    /** The words of an index in a sentence, of those that begin at one place the longest. */
    static WordPlaces of(String text, Sentence sentence, WordIndex words) {
        WordPlaces places = new WordPlaces();
        for (int at = sentence.start(); at < sentence.end(); at++) {
            String word = words.at(text, at);
            if (!word.isEmpty()) {
                places.add(at, at + word.length());
            }
        }
        return places;
    }

    /** Adds a place that begins no earlier than the last. */
    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Where the last word begins that ends before a place or at it, -1 if there is none. */
    int last(int place) {
        int before = Arrays.binarySearch(starts, 0, count, place);
        for (int i = (before < 0 ? -before - 1 : before) - 1; i >= 0; i--) {
            if (ends[i] <= place) {
                return starts[i];
            }
        }
        return -1;
    }
}
