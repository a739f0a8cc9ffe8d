package org.huibian.check.copies;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence as its overlapping stretches of four characters, without names of sub-districts,
 * numbers and marks.
 *
 * @param stretches the stretches
 */
record Shingles(Set<String> stretches) {

    private static final int WIDTH = 4;
    private static final Pattern VARYING =
            Pattern.compile(
                    "[\\p{IsHan}]{2,4}(?:街道|镇|乡)(?=党|办|综|司|人|全|的|，)|[^\\p{IsHan}]|[一二两三四五六七八九十百千万]+(?=件|次|场|人|名|个|起)");

    /** Of a sentence. */
    static Shingles of(String sentence) {
        String text = VARYING.matcher(sentence).replaceAll("");
        Set<String> stretches = new HashSet<>();
        for (int i = 0; i + WIDTH <= text.length(); i++) {
            stretches.add(text.substring(i, i + WIDTH));
        }
        return new Shingles(stretches);
    }

    /** How alike two sentences are, 0 to 1: common stretches over all (Jaccard). */
    double likeness(Shingles other) {
        if (stretches.isEmpty() || other.stretches.isEmpty()) {
            return 0;
        }
        long common = stretches.stream().filter(other.stretches::contains).count();
        return (double) common / (stretches.size() + other.stretches.size() - common);
    }
}
