package org.huibian.summary.digest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.search.StretchMap;

/**
 * How much of a sentence stands in other sub-districts' reports too, by stretches of four
 * characters. Time linear in the texts.
 */
final class Shingles {

    private static final int LENGTH = 4;
    private static final int SEVERAL = -1;

    /** Stretch → number of the one report that has it, from 1; {@link #SEVERAL} where more have. */
    private final StretchMap owners = new StretchMap();

    Shingles(Map<String, Extraction> reports) {
        int number = 0;
        for (Extraction report : reports.values()) {
            number++;
            for (Passage passage : report.passages()) {
                String text = passage.published();
                for (int i = 0; i + LENGTH <= text.length(); i++) {
                    long stretch = StretchMap.stretch(text, i);
                    int owner = owners.get(stretch);
                    if (owner == 0) {
                        owners.put(stretch, number);
                    } else if (owner != number && owner != SEVERAL) {
                        owners.put(stretch, SEVERAL);
                    }
                }
            }
        }
    }

    /** The share of a sentence that others have too, in thousandths. */
    int shared(String text) {
        long[] stretches =
                IntStream.rangeClosed(0, text.length() - LENGTH)
                        .mapToLong(i -> StretchMap.stretch(text, i))
                        .distinct()
                        .toArray();
        if (stretches.length == 0) {
            return 0;
        }
        long several =
                Arrays.stream(stretches).filter(stretch -> owners.get(stretch) == SEVERAL).count();
        return (int) (1000 * several / stretches.length);
    }

    /** How alike two wordings are, in thousandths: Dice over pairs of characters. */
    static int likeness(String one, String other) {
        Set<String> a = pairs(one);
        Set<String> b = pairs(other);
        if (a.isEmpty() || b.isEmpty()) {
            return one.equals(other) ? 1000 : 0;
        }
        long common = a.stream().filter(b::contains).count();
        return (int) (2000 * common / (a.size() + b.size()));
    }

    /** The pairs of neighbouring characters of a wording. */
    static Set<String> pairs(String text) {
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
