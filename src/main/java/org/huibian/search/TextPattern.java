package org.huibian.search;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where it may begin.
 *
 * <p>{@link Pattern} tries every alternative at every character. Most of what is looked for here
 * begins with one of a few pairs of hanzi: those are worked out once, and all other places are
 * passed over; so are all but the first for one that begins with ^. What is found is the same.
 */
public final class TextPattern {

    private final Pattern pattern;
    private final Optional<Starts> starts;
    private final Optional<Starts> behind;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
        this.starts = FirstCharacters.of(pattern);
        this.behind = pattern.pattern().indexOf('^') < 0 ? starts : FirstCharacters.behind(pattern);
    }

    /** Of an expression as {@link Pattern} takes it. */
    public static TextPattern compile(String regex) {
        return new TextPattern(Pattern.compile(regex));
    }

    /** What a match may begin with, wherever it stands; empty where it may be anything. */
    Optional<Starts> starts() {
        return starts;
    }

    /** Whether it is found anywhere in a text. */
    public boolean isIn(CharSequence text) {
        return matcher(text).find();
    }

    /** Where the last of it in a text begins; -1 for none. */
    public int lastIn(CharSequence text) {
        int last = -1;
        for (TextMatcher one = matcher(text); one.find(); ) {
            last = one.start();
        }
        return last;
    }

    /** Looks for it in a text, from the beginning. */
    public TextMatcher matcher(CharSequence text) {
        return new TextMatcher(pattern, starts, behind, text);
    }

    /** The text with every match replaced by a word, taken as it stands. */
    public String replaceAll(String text, String word) {
        return replaceAll(text, match -> word);
    }

    /** The text with every match replaced by what is made of it, taken as it stands. */
    public String replaceAll(String text, Function<TextMatcher, String> word) {
        TextMatcher matcher = matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int from = 0;
        do {
            replaced.append(text, from, matcher.start()).append(word.apply(matcher));
            from = matcher.end();
        } while (matcher.find());
        return replaced.append(text, from, text.length()).toString();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
