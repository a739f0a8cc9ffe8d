package org.huibian.check.replaced;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The words that one replacement may have broken, and what stands right beside it in them.
 *
 * @param all in the order of the list
 * @param before what stands right before it, in words that have anything there
 * @param after what stands right behind it, in all others
 */
record BrokenWords(List<BrokenWord> all, BitSet before, BitSet after) {

    /** Of words, each with something beside the replacement. */
    static BrokenWords of(Collection<BrokenWord> words) {
        BitSet before = new BitSet();
        BitSet after = new BitSet();
        for (BrokenWord one : words) {
            if (one.before().isEmpty()) {
                after.set(one.after().charAt(0));
            } else {
                before.set(one.before().charAt(one.before().length() - 1));
            }
        }
        return new BrokenWords(List.copyOf(words), before, after);
    }

    /** Whether one of them may stand around a stretch of a text: around most none can. */
    boolean mayStand(String text, int start, int end) {
        return start > 0 && before.get(text.charAt(start - 1))
                || end < text.length() && after.get(text.charAt(end));
    }
}
