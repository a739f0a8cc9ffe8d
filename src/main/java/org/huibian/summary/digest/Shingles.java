package org.huibian.summary.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;

/**
 * How much of a sentence stands in other sub-districts' reports too, by stretches of four
 * characters. Time linear in the texts.
 */
final class Shingles {

    private static final int LENGTH = 4;

    /** Stretch → the one report that has it; {@link #SEVERAL} where more than one has. */
    private final Map<String, String> owners = new HashMap<>();

    /** No name of a roster. */
    private static final String SEVERAL = "";

    Shingles(Map<String, Extraction> reports) {
        reports.forEach(
                (name, extraction) -> {
                    for (Passage passage : extraction.passages()) {
                        for (String stretch : of(passage.published(), LENGTH)) {
                            owners.merge(
                                    stretch,
                                    name,
                                    (one, other) -> one.equals(other) ? one : SEVERAL);
                        }
                    }
                });
    }

    /** The share of a sentence that others have too, in thousandths. */
    int shared(String text) {
        Set<String> stretches = of(text, LENGTH);
        if (stretches.isEmpty()) {
            return 0;
        }
        long several =
                stretches.stream().filter(stretch -> SEVERAL.equals(owners.get(stretch))).count();
        return (int) (1000 * several / stretches.size());
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
