package org.huibian.extract;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;

/**
 * A list of a report that is not held but made when it is looked at (待取): of a large district not
 * every sentence of every report fits into memory at once. Its length is known beforehand; walking
 * through it holds what was made, so that it is made once for each walk.
 */
class Deferred<T> extends AbstractList<T> {

    private final int size;
    private final Supplier<List<T>> source;

    /**
     * A list to be made.
     *
     * @param size how many it has
     * @param source makes it, the same each time
     */
    Deferred(int size, Supplier<List<T>> source) {
        this.size = size;
        this.source = source;
    }

    /** A copy that does not change; what is deferred stays so. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof Deferred ? list : List.copyOf(list);
    }

    /** One list after the other; deferred where one of them is. */
    static <T> List<T> joined(List<T> one, List<T> other) {
        if (one instanceof Deferred || other instanceof Deferred) {
            return new Deferred<>(one.size() + other.size(), () -> both(one, other)) {
                @Override
                public T get(int index) {
                    // Of the one concerned: joining them for each index would copy both each time.
                    return index < one.size() ? one.get(index) : other.get(index - one.size());
                }
            };
        }
        return both(one, other);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    @Override
    public T get(int index) {
        return source.get().get(index);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<T> iterator() {
        return source.get().iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return source.get().spliterator();
    }

    @Override
    public Object[] toArray() {
        return source.get().toArray();
    }
}
