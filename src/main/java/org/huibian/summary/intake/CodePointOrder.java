package org.huibian.summary.intake;

import java.util.Arrays;
import java.util.Comparator;

/** The order of file names: by code points, the same on every machine and in every locale. */
final class CodePointOrder {

    /** The order. */
    static final Comparator<String> OF_NAMES =
            (one, other) ->
                    Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    private CodePointOrder() {}
}
