package org.huibian.check.memory;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts lately: several checks ask the same of each sentence of a report, one
 * after the other. Threads that meet in a place lose no more than the work of one.
 *
 * @param <T> what is made of a text; it must not change
 */
public final class Lately<T> {

    /**
     * Many more places than a report has sentences: two of one place, asked for in turn, are made
     * anew each time.
     */
    private static final int PLACES = 1 << 13;

    private final Function<String, T> make;
    private final @Nullable Made<T>[] made;

    /** A text and what was made of it. */
    private record Made<T>(String text, T value) {}

    /** Of nothing yet. */
    @SuppressWarnings("unchecked")
    public Lately(Function<String, T> make) {
        this.make = make;
        this.made = (Made<T>[]) new Made<?>[PLACES];
    }

    /** What is made of a text. */
    public T of(String text) {
        int place = text.hashCode() & PLACES - 1;
        Made<T> known = made[place];
        if (known == null || !known.text().equals(text)) {
            known = new Made<>(text, make.apply(text));
            made[place] = known;
        }
        return known.value();
    }
}
