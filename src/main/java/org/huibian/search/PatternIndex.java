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

    /** Units are told apart by their last bits. */
    private static final int UNITS = 1 << 12;

    private final List<T> entries;
    private final Function<T, TextPattern> pattern;

    /**
     * By UTF-16 unit: numbers of the entries that may begin with it and anything behind, and of
     * those that it may stand second in, behind anything.
     */
    private final @Nullable BitSet[] units = new BitSet[UNITS];

    /** By the number of two units: numbers of the entries that may begin with them. */
    private final @Nullable BitSet[] pairs = new BitSet[Starts.PAIRS];

    /** Which of the two have any: most do not, and these tables stay close at hand. */
    private final long[] unitsSet = new long[UNITS / Long.SIZE];

    private final long[] pairsSet = new long[Starts.PAIRS / Long.SIZE];

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
                                starts.eachOpen(unit -> beginUnit(unit % UNITS, number));
                                starts.eachSecond(unit -> beginUnit(unit % UNITS, number));
                                starts.eachPair(pair -> beginPair(pair, number));
                            },
                            () -> anywhere.set(number));
        }
    }

    private void beginUnit(int unit, int number) {
        Starts.set(unitsSet, unit);
        begin(units, unit, number);
    }

    private void beginPair(int pair, int number) {
        Starts.set(pairsSet, pair);
        begin(pairs, pair, number);
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
        String searched = text.toString();
        BitSet found = anywhere;
        char before = 0;
        for (int i = 0; i < searched.length(); i++) {
            char unit = searched.charAt(i);
            if (Starts.has(unitsSet, unit % UNITS)) {
                found = with(units[unit % UNITS], found);
            }
            int pair = Starts.pair(before, unit);
            if (i > 0 && Starts.has(pairsSet, pair)) {
                found = with(pairs[pair], found);
            }
            before = unit;
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
        BitSet all = found == anywhere ? (BitSet) anywhere.clone() : found;
        if (numbers != null) {
            all.or(numbers);
        }
        return all;
    }
}
