package org.huibian.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A search through one text, used as {@link Matcher} is; not for several threads. */
public final class TextMatcher {

    private final Pattern pattern;
    private final Optional<Starts> starts;
    private final boolean anchored;
    private final String text;
    private @Nullable Matcher matcher;
    private int next;

    TextMatcher(Pattern pattern, Optional<Starts> starts, boolean anchored, CharSequence text) {
        this.pattern = pattern;
        this.starts = starts;
        this.anchored = anchored;
        this.text = text.toString();
    }

    /** Goes on to the next place where the expression is found. */
    public boolean find() {
        if (anchored) {
            boolean first = next == 0;
            next = 1;
            return first
                    && (starts.isEmpty() || text.isEmpty() || starts.get().mayBegin(text, 0))
                    && all().lookingAt();
        }
        if (starts.isEmpty()) {
            return all().find();
        }
        Starts first = starts.get();
        String searched = text;
        int length = searched.length();
        for (int at = next; at < length; at++) {
            if (first.mayBegin(searched, at) && all().region(at, length).lookingAt()) {
                next = matched().end();
                return true;
            }
        }
        next = length;
        return false;
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
