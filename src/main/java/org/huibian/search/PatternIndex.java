package org.huibian.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many expressions to be looked for in each of many texts: which of them are worth trying in a text
 * is told by one pass over its characters.
 *
 * @param <T> what is looked for by an expression
 */
public final class PatternIndex<T> {

    private final List<T> entries;

    /** By UTF-16 unit: numbers of the entries that may begin with it and anything behind. */
    private final @Nullable BitSet[] open = new BitSet[Character.MAX_VALUE + 1];

    /** By the number of two units: numbers of the entries that may begin with them. */
    private final @Nullable BitSet[] pairs = new BitSet[Starts.PAIRS];

    /** By UTF-16 unit: numbers of the entries that it may stand second in, behind anything. */
    private final @Nullable BitSet[] second = new BitSet[Character.MAX_VALUE + 1];

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
                            starts -> {
                                starts.eachOpen(unit -> begin(open, unit, number));
                                starts.eachPair(pair -> begin(pairs, pair, number));
                                starts.eachSecond(unit -> begin(second, unit, number));
                            },
                            () -> anywhere.set(number));
        }
    }

    private static void begin(@Nullable BitSet[] beginning, int place, int number) {
        BitSet here = beginning[place];
        if (here == null) {
            here = new BitSet();
            beginning[place] = here;
        }
        here.set(number);
    }

    /** The entries that may be found in a text, in their order; all others are not in it. */
    public List<T> candidates(CharSequence text) {
        BitSet found = (BitSet) anywhere.clone();
        for (int i = 0; i < text.length(); i++) {
            add(open[text.charAt(i)], found);
            add(second[text.charAt(i)], found);
            if (i + 1 < text.length()) {
                add(pairs[Starts.pair(text.charAt(i), text.charAt(i + 1))], found);
            }
        }
        List<T> candidates = new ArrayList<>(found.cardinality());
        found.stream().forEach(number -> candidates.add(entries.get(number)));
        return candidates;
    }

    private static void add(@Nullable BitSet numbers, BitSet found) {
        if (numbers != null) {
            found.or(numbers);
        }
    }
}
