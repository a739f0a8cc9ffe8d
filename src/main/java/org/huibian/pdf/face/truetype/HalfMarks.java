package org.huibian.pdf.face.truetype;

import java.util.Set;

/**
 * Glyphs of half the advance: a full-width mark whose ink stands in one half of its cell then truly
 * takes half the width, on the page and for whoever measures the file.
 *
 * @param left glyphs whose ink stands in their left half
 * @param right glyphs whose ink stands in their right half; it is moved to the left
 */
public record HalfMarks(Set<Integer> left, Set<Integer> right) {

    /** No such glyphs. */
    public static final HalfMarks NONE = new HalfMarks(Set.of(), Set.of());

    /** Copies. */
    public HalfMarks {
        left = Set.copyOf(left);
        right = Set.copyOf(right);
    }

    /** Whether there are any. */
    boolean any() {
        return !left.isEmpty() || !right.isEmpty();
    }
}
