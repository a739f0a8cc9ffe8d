package org.huibian.check.memory;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the one thing that was asked about last: the checks go through one report after
 * the other, and many ask the same of it. Threads that take turns lose no more than the work.
 *
 * @param <K> what is asked about; told from others by which object it is
 * @param <T> what is made of it; it must not change
 */
public final class Latest<K, T> {

    private final Function<K, T> make;
    private volatile @Nullable Made<K, T> made;

    /** A thing and what was made of it. */
    private record Made<K, T>(K of, T value) {}

    /** Of nothing yet. */
    public Latest(Function<K, T> make) {
        this.make = make;
    }

    /** What is made of a thing. */
    public T of(K thing) {
        Made<K, T> known = made;
        if (known == null || known.of() != thing) {
            known = new Made<>(thing, make.apply(thing));
            made = known;
        }
        return known.value();
    }
}
