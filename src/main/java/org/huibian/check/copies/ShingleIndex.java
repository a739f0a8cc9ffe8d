package org.huibian.check.copies;

import java.util.Arrays;
import java.util.List;
import org.huibian.search.StretchMap;

/**
 * Which lines of a district hold a stretch, for the stretches that a few lines have in common. What
 * one line alone holds takes no room.
 */
final class ShingleIndex {

    private static final int[] NONE = {};
    private static final int MOST_SLOTS = 1 << 26;

    private final List<Shingles> lines;
    private final int most;

    /** Stretch → its number, from 1. */
    private final StretchMap numbers = new StretchMap();

    /** By number: in how many lines. */
    private int[] counts = new int[1 << 10];

    /** By number: where its lines begin among the holders; none where there are too many. */
    private int[] offsets = NONE;

    private int[] holders = NONE;

    private ShingleIndex(List<Shingles> lines, int most) {
        this.lines = lines;
        this.most = most;
    }

    /**
     * Of the lines.
     *
     * @param most what more lines than this hold has no holders
     */
    static ShingleIndex of(List<Shingles> lines, int most) {
        ShingleIndex index = new ShingleIndex(lines, most);
        index.count();
        index.fill();
        return index;
    }

    /** Counts the stretches that are in more than one line, and by chance a few others. */
    private void count() {
        long characters = 2;
        for (Shingles line : lines) {
            characters += line.text().length();
        }
        int slots = Integer.highestOneBit((int) Math.min(MOST_SLOTS, characters * 2));
        byte[] seen = new byte[slots];
        for (Shingles line : lines) {
            for (long stretch : line.stretches()) {
                int slot = StretchMap.spread(stretch) & slots - 1;
                seen[slot] = (byte) Math.min(2, seen[slot] + 1);
            }
        }
        for (Shingles line : lines) {
            for (long stretch : line.stretches()) {
                if (seen[StretchMap.spread(stretch) & slots - 1] > 1) {
                    count(stretch);
                }
            }
        }
    }

    private void count(long stretch) {
        int number = numbers.get(stretch);
        if (number == 0) {
            number = numbers.size() + 1;
            numbers.put(stretch, number);
            if (number == counts.length) {
                counts = Arrays.copyOf(counts, counts.length * 2);
            }
        }
        counts[number]++;
    }

    private void fill() {
        offsets = new int[numbers.size() + 1];
        int all = 0;
        for (int number = 1; number < offsets.length; number++) {
            offsets[number] = all;
            all += isCommon(number) ? counts[number] : 0;
        }
        holders = new int[all];
        int[] filled = new int[offsets.length];
        for (int line = 0; line < lines.size(); line++) {
            for (long stretch : lines.get(line).stretches()) {
                int number = numbers.get(stretch);
                if (isCommon(number)) {
                    holders[offsets[number] + filled[number]++] = line;
                }
            }
        }
    }

    private boolean isCommon(int number) {
        return counts[number] > 1 && counts[number] <= most;
    }

    /** The lines that hold a stretch, in order; none where only one or too many do. */
    int[] holders(long stretch) {
        int number = numbers.get(stretch);
        return isCommon(number)
                ? Arrays.copyOfRange(holders, offsets[number], offsets[number] + counts[number])
                : NONE;
    }
}
