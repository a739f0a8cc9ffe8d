package org.huibian.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A search through one text, used as {@link Matcher} is; not for several threads. */
public final class TextMatcher {

    private final Pattern pattern;
    private final Optional<Starts> starts;
    private final Optional<Starts> behind;
    private final String text;
    private @Nullable Matcher matcher;
    private int next;

    /**
     * At the beginning of a text.
     *
     * @param starts how a match at the beginning of the text may begin
     * @param behind how one that stands behind its first character may
     */
    TextMatcher(
            Pattern pattern, Optional<Starts> starts, Optional<Starts> behind, CharSequence text) {
        this.pattern = pattern;
        this.starts = starts;
        this.behind = behind;
        this.text = text.toString();
    }

    /** Goes on to the next place where the expression is found. */
    public boolean find() {
        if (behind.isEmpty()) {
            return all().find();
        }
        if (next == 0) {
            next = 1;
            boolean may = starts.isEmpty() || starts.get().mayBegin(text);
            if (may && isAt(0)) {
                return true;
            }
        }
        Starts places = behind.get();
        int length = text.length();
        for (int at = places.next(text, next); at < length; at = places.next(text, at + 1)) {
            if (isAt(at)) {
                return true;
            }
        }
        next = length;
        return false;
    }

    private boolean isAt(int place) {
        // Nothing begins within a character of two units.
        boolean within =
                place > 0
                        && Character.isLowSurrogate(text.charAt(place))
                        && Character.isHighSurrogate(text.charAt(place - 1));
        boolean found = !within && all().region(place, text.length()).lookingAt();
        if (found) {
            next = Math.max(place + 1, matched().end());
        }
        return found;
    }

    /** What was found. */
    public String group() {
        return matched().group();
    }

    /** A part of what was found; null where the part did not take part. */
    public @Nullable String group(int number) {
        return matched().group(number);
    }

    /** Where what was found begins. */
    public int start() {
        return matched().start();
    }

    /** Where it ends, exclusive. */
    public int end() {
        return matched().end();
    }

    /** Look-arounds see the whole text wherever the search stands. */
    private Matcher all() {
        if (matcher == null) {
            matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matcher;
    }

    private Matcher matched() {
        if (matcher == null) {
            throw new IllegalStateException("nothing was found");
        }
        return matcher;
    }
}
