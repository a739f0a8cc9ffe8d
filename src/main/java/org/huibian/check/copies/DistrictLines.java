package org.huibian.check.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of a district that are compared, in little room: of each what is left of it without
 * names and numbers, and numbers of where it stands. Numbered from 0 in the order of the reports
 * and of their sentences.
 */
final class DistrictLines {

    private static final int OWNER = 0;
    private static final int PASSAGE = 1;
    private static final int LENGTH = 2;
    private static final int START = 3;
    private static final int END = 4;
    private static final int ROW = 5;

    private final List<String> owners = new ArrayList<>();

    /** By owner: its sentences, one after the other. */
    private final List<char[]> texts = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private int[] rows = new int[ROW << 10];
    private int size;
    private long characters;
    private int longest;

    /** Begins the report of a sub-district. */
    void begin(String owner) {
        owners.add(owner);
        text.setLength(0);
    }

    /**
     * Adds a sentence of it.
     *
     * @param passage its number among the sentences of the report, 0-based
     * @param length its characters as published
     */
    void add(int passage, int length, String words) {
        if (rows.length == size * ROW) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        int row = size++ * ROW;
        rows[row + OWNER] = owners.size() - 1;
        rows[row + PASSAGE] = passage;
        rows[row + LENGTH] = length;
        rows[row + START] = text.length();
        text.append(words);
        rows[row + END] = text.length();
        characters += words.length();
        longest = Math.max(longest, words.length());
    }

    /** Ends the report. */
    void end() {
        char[] all = new char[text.length()];
        text.getChars(0, all.length, all, 0);
        texts.add(all);
    }

    int size() {
        return size;
    }

    /** Of all sentences together. */
    long characters() {
        return characters;
    }

    /** The number of the report that a line stands in. */
    int owner(int line) {
        return rows[line * ROW + OWNER];
    }

    String ownerName(int line) {
        return owners.get(owner(line));
    }

    int passage(int line) {
        return rows[line * ROW + PASSAGE];
    }

    int length(int line) {
        return rows[line * ROW + LENGTH];
    }

    /** How many characters of it are left without names, numbers and marks. */
    int bareLength(int line) {
        return rows[line * ROW + END] - rows[line * ROW + START];
    }

    /** How many characters the longest has. */
    int longest() {
        return longest;
    }

    /** Its stretches, each once and in order. */
    long[] stretches(int line) {
        long[] stretches = new long[rows[line * ROW + END] - rows[line * ROW + START]];
        int count = stretches(line, 1, 0, stretches);
        return Arrays.copyOf(stretches, Shingles.distinct(stretches, count));
    }

    /**
     * The share of its characters that are in some stretches, 0 to 1.
     *
     * @param others those of another line, in order
     */
    double share(int line, long[] others) {
        int row = line * ROW;
        char[] text = texts.get(rows[row + OWNER]);
        return Shingles.share(text, rows[row + START], rows[row + END], others);
    }

    /**
     * Those of its stretches that belong to a class, as they stand.
     *
     * @param classes how many classes there are
     * @param number of the class, 0-based
     * @param into where they are put, from the beginning; at least as long as the line
     * @return how many they are
     */
    int stretches(int line, int classes, int number, long[] into) {
        int row = line * ROW;
        return Shingles.stretches(
                texts.get(rows[row + OWNER]),
                rows[row + START],
                rows[row + END],
                classes,
                number,
                into);
    }
}
