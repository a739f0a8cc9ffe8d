package org.huibian.packing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Parts of packed files, kept for further files that have the same: a library takes longer to make
 * and save them than to pack them anew. Not for several threads.
 *
 * @param <K> all that the parts come from
 */
public final class KnownParts<K> {

    /** More kinds of files than a district's notices have. */
    private static final int MOST = 32;

    private final Map<K, SortedMap<String, byte[]>> known = new HashMap<>();

    /** Packs a file. */
    public interface Packing {
        byte[] packed() throws IOException;
    }

    /** The parts of a kind: known, or taken from a file packed for them. */
    public SortedMap<String, byte[]> of(K kind, Packing packing) throws IOException {
        SortedMap<String, byte[]> parts = known.get(kind);
        if (parts == null) {
            parts = StableZip.parts(packing.packed());
            if (known.size() == MOST) {
                known.clear();
            }
            known.put(kind, parts);
        }
        return parts;
    }
}
