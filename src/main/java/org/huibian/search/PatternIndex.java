package org.huibian.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many expressions to be looked for in each of many texts: which of them are worth trying in a text
 * is told by one pass over its characters.
 *
 * <p>What is said may be more than there is, never less.
 *
 * @param <T> what is looked for by an expression
 */
public final class PatternIndex<T> {

    private final List<T> entries;
    private final Function<T, TextPattern> pattern;

    /**
     * Numbers of the entries that may begin with a unit and anything behind, or that it may stand
     * second in, behind anything, and of those that may begin with two units.
     */
    private final UnitMap beginnings = new UnitMap();

    /** Those that may begin with anything. */
    private final BitSet anywhere = new BitSet();

    /** Of entries, by the expression of each. */
    public PatternIndex(List<T> entries, Function<T, TextPattern> pattern) {
        this.entries = List.copyOf(entries);
        this.pattern = pattern;
        for (int i = 0; i < entries.size(); i++) {
            int number = i;
            pattern.apply(entries.get(i))
                    .starts()
                    .ifPresentOrElse(
                            starts -> {
                                starts.eachOpen(unit -> beginnings.add(unit, number));
                                starts.eachSecond(unit -> beginnings.add(unit, number));
                                starts.eachPair(pair -> beginnings.add(pair, number));
                            },
                            () -> anywhere.set(number));
        }
    }

    /** The entries that may be found in a text, in their order; all others are not in it. */
    public List<T> candidates(CharSequence text) {
        String searched = text.toString();
        BitSet found = anywhere;
        for (int i = 0; i < searched.length(); i++) {
            char unit = searched.charAt(i);
            found = with(beginnings.get(unit), found);
            if (i > 0) {
                found = with(beginnings.get(UnitMap.pair(searched.charAt(i - 1), unit)), found);
            }
        }
        return found.isEmpty() ? List.of() : entries(found);
    }

    private List<T> entries(BitSet found) {
        List<T> candidates = new ArrayList<>(found.cardinality());
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            candidates.add(entries.get(i));
        }
        return candidates;
    }

    /** The first match in a text; of those that begin at one place that of the first entry. */
    public Optional<TextMatcher> first(String text) {
        Optional<TextMatcher> first = Optional.empty();
        for (T entry : candidates(text)) {
            TextMatcher one = pattern.apply(entry).matcher(text);
            if (one.find() && (first.isEmpty() || one.start() < first.get().start())) {
                first = Optional.of(one);
            }
        }
        return first;
    }

    /** Those found so far and some more; a set of its own only where there are any. */
    private BitSet with(@Nullable BitSet numbers, BitSet found) {
        if (numbers == null) {
            return found;
        }
        BitSet all = found == anywhere ? (BitSet) anywhere.clone() : found;
        all.or(numbers);
        return all;
    }
}
