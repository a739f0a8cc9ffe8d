package org.huibian.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How like two words are, for the guess at what somebody meant to type: from 0, nothing in common,
 * to 1, the same.
 */
public final class Likeness {

    /** Below this a guess misleads more than it helps. */
    private static final double LEAST = 0.5;

    private Likeness() {}

    /** What share of their characters and of their pairs of neighbours two words have in common. */
    public static double of(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        long shared = pairs.stream().filter(others::contains).count();
        return 2.0 * shared / (pairs.size() + others.size());
    }

    /** The word that was probably meant; empty where none is like it. The first of equals. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(one -> of(one, word) >= LEAST)
                .min(Comparator.comparingDouble(one -> -of(one, word)));
    }

    private static Set<String> pairs(String word) {
        String framed = "^" + word + "$";
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 1 < framed.length(); i++) {
            pairs.add(framed.substring(i, i + 2));
            // Single characters count too: 调解率 is like 调解成功率.
            pairs.add(framed.substring(i, i + 1));
        }
        return pairs;
    }
}
