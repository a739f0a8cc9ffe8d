package org.huibian.check.memory;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for again and again and worked out once, if at all; not for several threads.
 *
 * @param <T> what is worked out
 */
public final class Once<T> {

    private final Supplier<T> make;
    private @Nullable T made;

    /** Not yet worked out. */
    public Once(Supplier<T> make) {
        this.make = make;
    }

    /** It. */
    public T get() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
