package org.huibian.ledger.change;

import java.util.List;
import java.util.Locale;

/**
 * Something that differs between two revisions: a row of changes.csv.
 *
 * @param kind what kind of thing
 * @param subDistrict whose; empty for the district
 * @param indicator the indicator, for figures and totals
 * @param before as it was; empty for something new
 * @param after as it is; empty for something gone
 * @param cause the input files that brought it about, or that none did
 */
public record Change(
        Kind kind,
        String subDistrict,
        String indicator,
        String before,
        String after,
        String cause) {

    /** What kind of thing changes, in the order in which one follows from the other. */
    public enum Kind {
        /** A file of the inbox. */
        INPUT,
        /** A sub-district's value. */
        FIGURE,
        /** The district's value. */
        TOTAL,
        /** A sentence of the report. */
        SENTENCE,
        /** A finding. */
        FINDING;

        /** In lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its cells in changes.csv. */
    public List<String> cells() {
        return List.of(kind.code(), subDistrict, indicator, before, after, cause);
    }
}
