package org.huibian.summary.digest.sentence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.search.StretchMap;

/**
 * How much of a sentence stands in other sub-districts' reports too, by stretches of four
 * characters. Time linear in the texts; only the stretches that are asked about are held, and of
 * very many sentences some after the others.
 */
public final class Shingles {

    private static final int LENGTH = 4;

    /** So many stretches are held at once. */
    private static final int AT_ONCE = 2_000_000;

    /** Asked about, and nobody was found to have it. */
    private static final int NOBODY = -2;

    private static final int SEVERAL = -1;

    private Shingles() {}

    /** The share of each sentence that several reports have, in thousandths. */
    public static int[] shared(Map<String, Extraction> reports, List<String> texts) {
        return shared(reports, texts, AT_ONCE);
    }

    /**
     * The same.
     *
     * @param atOnce how many stretches are held at once, and those of one sentence
     */
    static int[] shared(Map<String, Extraction> reports, List<String> texts, int atOnce) {
        int[] shared = new int[texts.size()];
        for (int from = 0, to = 0; from < shared.length; from = to) {
            StretchMap owners = new StretchMap();
            while (to < shared.length && owners.size() < atOnce) {
                stretches(texts.get(to++)).forEach(stretch -> owners.put(stretch, NOBODY));
            }
            find(reports, owners);
            for (int i = from; i < to; i++) {
                shared[i] = share(texts.get(i), owners);
            }
        }
        return shared;
    }

    /** Notes for each stretch the number of the report that has it, or that several have it. */
    private static void find(Map<String, Extraction> reports, StretchMap owners) {
        int number = 0;
        for (Extraction report : reports.values()) {
            number++;
            for (Passage passage : report.passages()) {
                String text = passage.published();
                for (int i = 0; i + LENGTH <= text.length(); i++) {
                    long stretch = StretchMap.stretch(text, i);
                    int owner = owners.get(stretch);
                    if (owner == NOBODY) {
                        owners.put(stretch, number);
                    } else if (owner > 0 && owner != number) {
                        owners.put(stretch, SEVERAL);
                    }
                }
            }
        }
    }

    private static int share(String text, StretchMap owners) {
        long[] distinct = stretches(text).distinct().toArray();
        if (distinct.length == 0) {
            return 0;
        }
        long several = Arrays.stream(distinct).filter(s -> owners.get(s) == SEVERAL).count();
        return (int) (1000 * several / distinct.length);
    }

    private static LongStream stretches(String text) {
        return IntStream.rangeClosed(0, text.length() - LENGTH)
                .mapToLong(i -> StretchMap.stretch(text, i));
    }

    /** How alike two wordings are, in thousandths: Dice over pairs of characters. */
    public static int likeness(String one, String other) {
        Set<String> a = pairs(one);
        Set<String> b = pairs(other);
        if (a.isEmpty() || b.isEmpty()) {
            return one.equals(other) ? 1000 : 0;
        }
        long common = a.stream().filter(b::contains).count();
        return (int) (2000 * common / (a.size() + b.size()));
    }

    /** The pairs of neighbouring characters of a wording. */
    public static Set<String> pairs(String text) {
        return of(text, 2);
    }

    private static Set<String> of(String text, int length) {
        Set<String> stretches = new HashSet<>();
        for (int i = 0; i + length <= text.length(); i++) {
            stretches.add(text.substring(i, i + length));
        }
        return stretches;
    }
}
