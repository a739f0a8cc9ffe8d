package org.huibian.template.words;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a template may look up by a name, made when it does (待查): a template that prints no column
 * for each of thousands of sub-districts does not have a cell for each in memory.
 */
public final class OnDemand<V> extends AbstractMap<String, V> {

    private final Map<String, String> names;
    private final Function<String, V> value;

    /**
     * A table.
     *
     * @param names the names as a template sees them, in order → what to ask {@code value} for
     * @param value makes a value, the same each time
     */
    public OnDemand(Map<String, String> names, Function<String, V> value) {
        this.names = names;
        this.value = value;
    }

    /** The same names with something else made of each value. */
    <W> OnDemand<W> mapped(Function<? super V, W> made) {
        return new OnDemand<>(names, value.andThen(made));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        String name = names.get(key);
        return name == null ? null : value.apply(name);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return names.containsKey(key);
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        List<String> keys = List.copyOf(names.keySet());
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return keys.stream()
                        .map(key -> Map.entry(key, value.apply(names.get(key))))
                        .iterator();
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }
}
