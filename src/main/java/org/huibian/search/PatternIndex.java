package org.huibian.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Many expressions to be looked for in each of many texts: which of them are worth trying in a text
 * is told by one pass over its characters.
 *
 * @param <T> what is looked for by an expression
 */
public final class PatternIndex<T> {

    private final List<T> entries;

    /** UTF-16 unit → numbers of the entries that may begin with it. */
    private final Map<Character, BitSet> beginning = new HashMap<>();

    /** Those that may begin with anything. */
    private final BitSet anywhere = new BitSet();

    /** Of entries, by the expression of each. */
    public PatternIndex(List<T> entries, Function<T, TextPattern> pattern) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            int number = i;
            pattern.apply(entries.get(i))
                    .starts()
                    .ifPresentOrElse(
                            units ->
                                    units.stream()
                                            .forEach(
                                                    unit ->
                                                            beginning
                                                                    .computeIfAbsent(
                                                                            (char) unit,
                                                                            first -> new BitSet())
                                                                    .set(number)),
                            () -> anywhere.set(number));
        }
    }

    /** The entries that may be found in a text, in their order; all others are not in it. */
    public List<T> candidates(CharSequence text) {
        BitSet found = (BitSet) anywhere.clone();
        for (int i = 0; i < text.length(); i++) {
            BitSet here = beginning.get(text.charAt(i));
            if (here != null) {
                found.or(here);
            }
        }
        List<T> candidates = new ArrayList<>(found.cardinality());
        found.stream().forEach(number -> candidates.add(entries.get(number)));
        return candidates;
    }
}
