package org.huibian.search;

import java.util.function.IntConsumer;

/**
 * How matches of a part of a regular expression may begin: their first one or two UTF-16 units.
 *
 * <p>Sets of units are texts of pairs, the first and the last unit of a range; they may overlap.
 * What is said may be more than there is, never less.
 *
 * @param units what a match may begin with
 * @param alone which of them may be all of it, so that what follows says what comes second
 * @param pairs the first two units, of those whose second is known
 * @param open which of the units may have any second one
 * @param second what may stand second behind whatever comes first
 * @param any whether any one character may be all of it, so that what follows says what comes
 *     second
 * @param maybeNothing whether it may match nothing, so that what follows begins as well
 */
record Beginning(
        String units,
        String alone,
        String pairs,
        String open,
        String second,
        boolean any,
        boolean maybeNothing) {

    /** Of what has no width: an anchor, a look around. */
    static final Beginning NOTHING = new Beginning("", "", "", "", "", false, true);

    /** Of what cannot be: no alternative yet. */
    static final Beginning NONE = new Beginning("", "", "", "", "", false, false);

    /** Of one character, whatever it is. */
    static final Beginning ANY = new Beginning("", "", "", "", "", true, false);

    /** More pairs than this say little. */
    private static final int MANY = 2048;

    /** Of one unit out of a set. */
    static Beginning of(String units) {
        return new Beginning(units, units, "", "", "", false, false);
    }

    /** Of one character outside the basic plane. */
    static Beginning of(char high, char low) {
        return new Beginning(range(high, high), "", "" + high + low, "", "", false, false);
    }

    /** Of this or something else. */
    Beginning or(Beginning other) {
        return new Beginning(
                units + other.units,
                alone + other.alone,
                pairs + other.pairs,
                open + other.open,
                second + other.second,
                any || other.any,
                maybeNothing || other.maybeNothing);
    }

    /**
     * Of this and then something else.
     *
     * @throws AnythingException where it may begin with any two units
     */
    Beginning then(Beginning next) {
        boolean anySecond = next.any || !next.second.isEmpty();
        if (any && anySecond) {
            throw new AnythingException();
        }
        boolean known = (long) size(alone) * size(next.units) <= MANY;
        return new Beginning(
                units + (maybeNothing ? next.units : ""),
                (next.maybeNothing ? alone : "") + (maybeNothing ? next.alone : ""),
                pairs
                        + (known ? product(alone, next.units) : "")
                        + (maybeNothing ? next.pairs : ""),
                open + (known && !anySecond ? "" : alone) + (maybeNothing ? next.open : ""),
                second + (any ? next.units : "") + (maybeNothing ? next.second : ""),
                next.maybeNothing && any || maybeNothing && next.any,
                maybeNothing && next.maybeNothing);
    }

    /**
     * Of this, which matches something, and then anything.
     *
     * @throws AnythingException where it may begin with any two units
     */
    Beginning thenAnything() {
        if (any) {
            throw new AnythingException();
        }
        return new Beginning(units, "", pairs, open + alone, second, false, false);
    }

    /** Of this or nothing. */
    Beginning orNothing() {
        return new Beginning(units, alone, pairs, open, second, any, true);
    }

    /** Of this once or several times. */
    Beginning repeated() {
        Beginning twice = then(this);
        return new Beginning(
                units, alone, twice.pairs, twice.open, twice.second, any, maybeNothing);
    }

    /** Whether nothing that follows can change it. */
    boolean isSettled() {
        return !maybeNothing && alone.isEmpty() && !any;
    }

    /** How many units a match may begin with, at most. */
    int size() {
        return size(units);
    }

    /** The units from one to another, both included. */
    static String range(char first, char last) {
        return "" + first + last;
    }

    /** How many units a set has, those that it has twice counted twice. */
    private static int size(String set) {
        int size = 0;
        for (int i = 0; i < set.length(); i += 2) {
            size += set.charAt(i + 1) - set.charAt(i) + 1;
        }
        return size;
    }

    private static String product(String first, String second) {
        StringBuilder product = new StringBuilder();
        each(first, one -> each(second, two -> product.append((char) one).append((char) two)));
        return product.toString();
    }

    /** Goes through the units of a set. */
    static void each(String set, IntConsumer use) {
        for (int i = 0; i < set.length(); i += 2) {
            for (int unit = set.charAt(i); unit <= set.charAt(i + 1); unit++) {
                use.accept(unit);
            }
        }
    }
}
