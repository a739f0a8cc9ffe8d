package org.huibian.check.copies;

import java.util.Arrays;
import org.huibian.search.StretchMap;

/**
 * Which lines of a district stand in others too: most of a line's characters are in stretches that
 * the other has, half of its stretches are the other's, and a third of them stand in few lines of
 * the district. The other may say more besides.
 *
 * <p>The stretches are looked at class by class, a class for each few millions of them, so that
 * what is held does not grow with the district; which classes there are decides nothing. Of two
 * lines that a stretch brings together a sketch of 256 bits tells most of those that are not alike:
 * each bit that one of them alone has is a stretch that the other lacks.
 */
final class LikeLines {

    private static final int[] NONE = {};
    private static final int NOT_ALIKE = -1;
    private static final int SKETCH = 4;

    private final DistrictLines lines;
    private final double alike;
    private final int most;
    private final int classes;

    /** Of each line: how many stretches it has. */
    private final int[] sizes;

    /** Of each line: its sketch. */
    private final long[] sketches;

    /** A line and another → how many rare stretches they share, or that it does not stand there. */
    private final StretchMap pairs = new StretchMap();

    /** The two lines whose stretches were asked for last: one line meets many others in turn. */
    private int last = -1;

    private int beforeLast = -1;
    private long[] ofLast = {};
    private long[] ofBeforeLast = {};

    private LikeLines(DistrictLines lines, double alike, int most, long atOnce) {
        this.lines = lines;
        this.alike = alike;
        this.most = most;
        this.classes = (int) (1 + lines.characters() / atOnce);
        this.sizes = new int[lines.size()];
        this.sketches = new long[lines.size() * SKETCH];
    }

    /**
     * For each line that stands in others the others, as {@code line << 32 | other}, in order.
     *
     * @param alike the share of its characters from which on a line stands in another, 0 to 1
     * @param most a stretch that more lines than this hold is not rare
     * @param atOnce how many stretches are looked at at once
     */
    static long[] of(DistrictLines lines, double alike, int most, long atOnce) {
        LikeLines like = new LikeLines(lines, alike, most, atOnce);
        like.sketch();
        for (int number = 0; number < like.classes; number++) {
            like.new Class(number).pair();
        }
        return like.result();
    }

    private void sketch() {
        for (int line = 0; line < sizes.length; line++) {
            long[] stretches = lines.stretches(line);
            sizes[line] = stretches.length;
            for (long stretch : stretches) {
                int bit = StretchMap.spread(stretch) >>> 24;
                sketches[line * SKETCH + (bit >>> 6)] |= 1L << bit;
            }
        }
    }

    /** Two lines share a rare stretch. */
    private void meet(int one, int other) {
        if (lines.owner(one) != lines.owner(other)) {
            compare(one, other);
            compare(other, one);
        }
    }

    private void compare(int line, int other) {
        if (!mayStandIn(line, other)) {
            return;
        }
        long pair = (long) line << 32 | other;
        int shared = pairs.get(pair);
        if (shared == 0) {
            shared =
                    lines.share(line, stretches(other)) >= alike && isHalf(line, other)
                            ? 0
                            : NOT_ALIKE;
        }
        pairs.put(pair, shared == NOT_ALIKE ? NOT_ALIKE : shared + 1);
    }

    private boolean isHalf(int line, int other) {
        return Shingles.common(stretches(line), stretches(other)) * 2 >= sizes[line];
    }

    private long[] stretches(int line) {
        if (line != last) {
            long[] stretches = line == beforeLast ? ofBeforeLast : lines.stretches(line);
            beforeLast = last;
            ofBeforeLast = ofLast;
            last = line;
            ofLast = stretches;
        }
        return ofLast;
    }

    /** Of half of its stretches at most a line has bits that the other has not. */
    private boolean mayStandIn(int line, int other) {
        int alone = 0;
        for (int i = 0; i < SKETCH; i++) {
            alone += Long.bitCount(sketches[line * SKETCH + i] & ~sketches[other * SKETCH + i]);
        }
        return alone * 2 <= sizes[line];
    }

    private long[] result() {
        return Arrays.stream(pairs.stretches())
                .filter(pair -> pairs.get(pair) > 0)
                .filter(pair -> pairs.get(pair) >= sizes[(int) (pair >>> 32)] / 3)
                .sorted()
                .toArray();
    }

    /** The stretches of a class: which few lines hold each. */
    private final class Class {

        private final int number;
        private final byte[] seen;

        /** Stretch → its number, from 1. */
        private final StretchMap numbers = new StretchMap();

        /** By number: in how many lines. */
        private int[] counts = new int[1 << 10];

        /** By number: where its lines begin among the holders; of those that are rare. */
        private int[] offsets = NONE;

        private int[] holders = NONE;

        /** Room for the stretches of a line. */
        private final long[] own = new long[lines.longest()];

        Class(int number) {
            this.number = number;
            long slots = Math.max(2, lines.characters() * 2 / classes);
            this.seen = new byte[(int) Long.highestOneBit(slots)];
        }

        void pair() {
            see();
            each((line, stretch) -> count(stretch));
            int all = 0;
            offsets = new int[numbers.size() + 1];
            for (int i = 1; i < offsets.length; i++) {
                offsets[i] = all;
                all += isRare(i) ? counts[i] : 0;
            }
            holders = new int[all];
            int[] filled = new int[offsets.length];
            each(
                    (line, stretch) -> {
                        int at = numbers.get(stretch);
                        if (isRare(at)) {
                            int before = filled[at]++;
                            for (int i = 0; i < before; i++) {
                                meet(holders[offsets[at] + i], line);
                            }
                            holders[offsets[at] + before] = line;
                        }
                    });
        }

        private interface Visit {
            void visit(int line, long stretch);
        }

        /** The stretches of this class that were seen twice, line by line, each once for a line. */
        private void each(Visit visit) {
            for (int line = 0; line < sizes.length; line++) {
                int count = lines.stretches(line, classes, number, own);
                count = Shingles.distinct(own, twice(count));
                for (int i = 0; i < count; i++) {
                    visit.visit(line, own[i]);
                }
            }
        }

        /** Sees a stretch that a line has twice twice as well: it is counted once all the same. */
        private void see() {
            for (int line = 0; line < sizes.length; line++) {
                int count = lines.stretches(line, classes, number, own);
                for (int i = 0; i < count; i++) {
                    int slot = slot(own[i]);
                    seen[slot] = (byte) Math.min(2, seen[slot] + 1);
                }
            }
        }

        /** Keeps those that are in more than one line, and by chance a few others. */
        private int twice(int count) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (seen[slot(own[i])] == 2) {
                    own[kept++] = own[i];
                }
            }
            return kept;
        }

        private int slot(long stretch) {
            return StretchMap.spread(stretch) & seen.length - 1;
        }

        private void count(long stretch) {
            int at = numbers.get(stretch);
            if (at == 0) {
                at = numbers.size() + 1;
                numbers.put(stretch, at);
                if (at == counts.length) {
                    counts = Arrays.copyOf(counts, counts.length * 2);
                }
            }
            counts[at]++;
        }

        private boolean isRare(int at) {
            return counts[at] > 1 && counts[at] <= most;
        }
    }
}
