package org.huibian.search;

import static org.huibian.search.Beginning.range;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Works out which one or two UTF-16 units a match of a regular expression may begin with.
 *
 * <p>Knows the syntax that word lists and checks use; what it does not know, and what may match
 * nothing at all, begins anywhere.
 */
final class FirstCharacters extends RegexCursor {

    private static final String DIGITS = range('0', '9');

    /** Escapes that stand for one character of very many: \\p{IsHan}, \\D. */
    private static final String ONE_OF_MANY = "pPDSwW";

    private static final String SPACES = range('\t', '\r') + range(' ', ' ');

    /** What ^ is: nothing where a text begins, impossible behind. */
    private final Beginning caret;

    private FirstCharacters(String regex, Beginning caret) {
        super(regex);
        this.caret = caret;
    }

    /** How matches begin where a text does; empty where it may be with anything. */
    static Optional<Starts> of(Pattern pattern) {
        return of(pattern, Beginning.NOTHING);
    }

    /** How matches begin that stand behind the first character of a text. */
    static Optional<Starts> behind(Pattern pattern) {
        return of(pattern, Beginning.NONE);
    }

    private static Optional<Starts> of(Pattern pattern, Beginning caret) {
        if (pattern.flags() != 0) {
            return Optional.empty();
        }
        try {
            FirstCharacters parser = new FirstCharacters(pattern.pattern(), caret);
            Beginning whole = parser.alternatives();
            return whole.maybeNothing() || parser.at < parser.regex.length()
                    ? Optional.empty()
                    : Optional.of(new Starts(whole.thenAnything()));
        } catch (AnythingException e) {
            return Optional.empty();
        }
    }

    private Beginning alternatives() {
        Beginning all = Beginning.NONE;
        do {
            all = all.or(sequence());
        } while (take('|'));
        return all;
    }

    private Beginning sequence() {
        Beginning sequence = Beginning.NOTHING;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            if (sequence.isSettled()) {
                pass();
                continue;
            }
            int before = at;
            try {
                sequence = sequence.then(quantified(part()));
            } catch (AnythingException e) {
                if (sequence.maybeNothing()) {
                    throw e;
                }
                at = before;
                pass();
                sequence = sequence.thenAnything();
            }
        }
        return sequence;
    }

    private Beginning part() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escape();
            case '^' -> {
                at++;
                yield caret;
            }
            case '$' -> {
                at++;
                yield Beginning.NOTHING;
            }
            case '.' -> {
                at++;
                yield Beginning.ANY;
            }
            case '*', '+', '?', '{' -> throw new AnythingException();
            default -> {
                at++;
                yield Character.isHighSurrogate(c)
                        ? Beginning.of(c, regex.charAt(at++))
                        : Beginning.of(range(c, c));
            }
        };
    }

    private Beginning group() {
        boolean around =
                regex.startsWith("(?=", at)
                        || regex.startsWith("(?!", at)
                        || regex.startsWith("(?<=", at)
                        || regex.startsWith("(?<!", at);
        if (around) {
            // What stands around a match is no part of it.
            passGroup();
            return Beginning.NOTHING;
        }
        if (regex.startsWith("(?:", at)) {
            at += 3;
        } else if (regex.startsWith("(?<", at)) {
            at = regex.indexOf('>', at) + 1;
        } else if (regex.startsWith("(?", at)) {
            throw new AnythingException();
        } else {
            at++;
        }
        Beginning inner = alternatives();
        if (!take(')')) {
            throw new AnythingException();
        }
        return inner;
    }

    private Beginning quantified(Beginning part) {
        Beginning quantified = part;
        if (take('?')) {
            quantified = part.orNothing();
        } else if (take('*')) {
            quantified = part.repeated().orNothing();
        } else if (take('+')) {
            quantified = part.repeated();
        } else if (at < regex.length() && regex.charAt(at) == '{') {
            quantified = part.repeated();
            if (regex.startsWith("{0", at)) {
                quantified = quantified.orNothing();
            }
            at = regex.indexOf('}', at) + 1;
        } else {
            return part;
        }
        if (!take('?')) {
            take('+');
        }
        return quantified;
    }

    private Beginning escape() {
        char c = regex.charAt(at + 1);
        if (c == 'b' || c == 'B') {
            at += 2;
            return Beginning.NOTHING;
        }
        if (ONE_OF_MANY.indexOf(c) >= 0) {
            passEscape();
            return Beginning.ANY;
        }
        return Beginning.of(escaped());
    }

    /** The units that an escape stands for. */
    private String escaped() {
        char c = regex.charAt(at + 1);
        at += 2;
        if (c == 'd') {
            return DIGITS;
        }
        if (c == 's' || c == 'n' || c == 'r' || c == 't') {
            return SPACES;
        }
        if (c == 'u' || c == 'x' && regex.charAt(at) != '{') {
            int digits = c == 'u' ? 4 : 2;
            at += digits;
            char unit = (char) Integer.parseInt(regex.substring(at - digits, at), 16);
            return unit(unit);
        }
        if (Character.isLetterOrDigit(c)) {
            throw new AnythingException();
        }
        return unit(c);
    }

    /** A class; one that is beyond this class is any character. */
    private Beginning characters() {
        int before = at;
        try {
            return Beginning.of(characterClass());
        } catch (AnythingException e) {
            at = before;
            passClass();
            return Beginning.ANY;
        }
    }

    private String characterClass() {
        StringBuilder units = new StringBuilder();
        at++;
        if (regex.charAt(at) == '^') {
            throw new AnythingException();
        }
        while (regex.charAt(at) != ']') {
            String one = member();
            if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                at++;
                String last = member();
                units.append(range(one.charAt(0), last.charAt(last.length() - 1)));
            } else {
                units.append(one);
            }
        }
        at++;
        return units.toString();
    }

    private String member() {
        char c = regex.charAt(at);
        if (c == '[' || c == '&') {
            throw new AnythingException();
        }
        if (c == '\\') {
            return escaped();
        }
        at++;
        return unit(c);
    }

    /** A set of one; half of a character says nothing of what a match begins with. */
    private static String unit(char c) {
        if (Character.isSurrogate(c)) {
            throw new AnythingException();
        }
        return range(c, c);
    }
}
