package org.huibian.search;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Works out which UTF-16 units a match of a regular expression may begin with.
 *
 * <p>Knows the syntax that word lists and checks use; what it does not know, and what may match
 * nothing at all, begins anywhere.
 */
final class FirstCharacters {

    private static final String DIGITS = "0123456789";
    private static final String SPACES = " \t\n\u000B\f\r";

    private final String regex;
    private int at;

    private FirstCharacters(String regex) {
        this.regex = regex;
    }

    /** The units; empty where a match may begin with any. */
    static Optional<BitSet> of(Pattern pattern) {
        if (pattern.flags() != 0) {
            return Optional.empty();
        }
        try {
            FirstCharacters parser = new FirstCharacters(pattern.pattern());
            Beginning whole = parser.alternatives();
            return whole.maybeNothing() || parser.at < parser.regex.length()
                    ? Optional.empty()
                    : Optional.of(whole.units());
        } catch (AnythingException e) {
            return Optional.empty();
        }
    }

    /**
     * How a part of the expression begins.
     *
     * @param units the units it may begin with
     * @param maybeNothing whether it may match nothing, so that what follows begins as well
     */
    private record Beginning(BitSet units, boolean maybeNothing) {}

    /** The expression, or what it may begin with, is beyond this class. */
    private static final class AnythingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnythingException() {
            super(null, null, false, false);
        }
    }

    private Beginning alternatives() {
        BitSet units = new BitSet();
        boolean nothing = false;
        while (true) {
            Beginning one = sequence();
            units.or(one.units());
            nothing |= one.maybeNothing();
            if (!take('|')) {
                return new Beginning(units, nothing);
            }
        }
    }

    private Beginning sequence() {
        BitSet units = new BitSet();
        boolean nothing = true;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            boolean counts = nothing;
            int before = at;
            try {
                Beginning part = quantified(part());
                if (counts) {
                    units.or(part.units());
                }
                nothing &= part.maybeNothing();
            } catch (AnythingException e) {
                if (counts || !skip(before)) {
                    throw e;
                }
            }
        }
        return new Beginning(units, nothing);
    }

    /** Passes over a part that no longer matters: a dot, a class, an escape, a group. */
    private boolean skip(int from) {
        at = from;
        char c = regex.charAt(at);
        if (c == '(') {
            close(at + 1);
        } else if (c == '[') {
            int depth = 0;
            do {
                char inner = regex.charAt(at);
                depth += inner == '[' ? 1 : inner == ']' ? -1 : 0;
                at += inner == '\\' ? 2 : 1;
            } while (depth > 0);
        } else if (c == '\\') {
            int brace = regex.indexOf('}', at);
            at = "pP".indexOf(regex.charAt(at + 1)) >= 0 && brace > 0 ? brace + 1 : at + 2;
        } else if (c == '.') {
            at++;
        } else {
            return false;
        }
        quantified(new Beginning(new BitSet(), false));
        return true;
    }

    private Beginning part() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> new Beginning(characterClass(), false);
            case '\\' -> escape();
            case '^', '$' -> {
                at++;
                yield new Beginning(new BitSet(), true);
            }
            case '.', '*', '+', '?', '{' -> throw new AnythingException();
            default -> {
                at++;
                yield new Beginning(of("" + c), false);
            }
        };
    }

    private Beginning group() {
        at++;
        boolean around = false;
        if (take('?')) {
            if (take(':')) {
                around = false;
            } else if (take('=') || take('!')) {
                around = true;
            } else if (take('<') && (take('=') || take('!'))) {
                around = true;
            } else {
                throw new AnythingException();
            }
        }
        int depth = at;
        Beginning inner;
        try {
            inner = alternatives();
        } catch (AnythingException e) {
            if (!around) {
                throw e;
            }
            // What stands around a match is no part of it.
            close(depth);
            return new Beginning(new BitSet(), true);
        }
        if (!take(')')) {
            throw new AnythingException();
        }
        return around ? new Beginning(new BitSet(), true) : inner;
    }

    /** Goes behind the bracket that closes the group whose content begins at a place. */
    private void close(int from) {
        int depth = 1;
        boolean inClass = false;
        for (at = from; at < regex.length(); at++) {
            char c = regex.charAt(at);
            if (c == '\\') {
                at++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                at++;
                return;
            }
        }
        throw new AnythingException();
    }

    private Beginning quantified(Beginning part) {
        boolean nothing = part.maybeNothing();
        if (take('?') || take('*')) {
            nothing = true;
        } else if (at < regex.length() && regex.charAt(at) == '{') {
            nothing |= regex.startsWith("{0", at);
            at = regex.indexOf('}', at) + 1;
        } else if (!take('+')) {
            return part;
        }
        if (!take('?')) {
            take('+');
        }
        return new Beginning(part.units(), nothing);
    }

    private Beginning escape() {
        char c = regex.charAt(at + 1);
        if (c == 'b' || c == 'B') {
            at += 2;
            return new Beginning(new BitSet(), true);
        }
        return new Beginning(escaped(), false);
    }

    /** The units that an escape stands for. */
    private BitSet escaped() {
        char c = regex.charAt(at + 1);
        at += 2;
        if (c == 'd') {
            return of(DIGITS);
        }
        if (c == 's') {
            return of(SPACES);
        }
        if ((c == 'u' || c == 'x') && regex.charAt(at) != '{') {
            int digits = c == 'u' ? 4 : 2;
            at += digits;
            return of("" + (char) Integer.parseInt(regex.substring(at - digits, at), 16));
        }
        if (c == 'n' || c == 'r' || c == 't') {
            return of(SPACES);
        }
        if (Character.isLetterOrDigit(c)) {
            throw new AnythingException();
        }
        return of("" + c);
    }

    private BitSet characterClass() {
        BitSet units = new BitSet();
        at++;
        if (regex.charAt(at) == '^') {
            throw new AnythingException();
        }
        while (regex.charAt(at) != ']') {
            char c = regex.charAt(at);
            if (c == '[' || c == '&') {
                throw new AnythingException();
            }
            BitSet one = c == '\\' ? escaped() : of(regex.substring(at, ++at));
            if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                at++;
                BitSet last = regex.charAt(at) == '\\' ? escaped() : of(regex.substring(at, ++at));
                units.set(one.nextSetBit(0), last.length());
            } else {
                units.or(one);
            }
        }
        at++;
        return units;
    }

    private static BitSet of(String characters) {
        BitSet units = new BitSet();
        characters.chars().forEach(units::set);
        return units;
    }

    private boolean take(char c) {
        if (at < regex.length() && regex.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
