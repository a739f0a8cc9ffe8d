package org.huibian.summary.intake;

import java.util.Locale;
import org.huibian.message.Message;

/**
 * A file of the inbox and what became of it: a row of submissions.csv.
 *
 * @param reading the file and what it says
 * @param subDistrict whose it is; empty where none could be assigned
 * @param status what became of it
 * @param evidence how its sub-district was found, or why not
 */
public record IntakeRow(Reading reading, String subDistrict, Status status, Message evidence) {

    /** What became of a submission. */
    public enum Status {
        /** Its figures and sentences count. */
        USED,
        /** A later or corrected one counts in its place. */
        SUPERSEDED,
        /** It reports on a year that is not compiled. */
        OTHER_YEAR,
        /** Nobody in the roster could be found for it. */
        UNASSIGNED,
        /** It could not be read. */
        UNREADABLE,
        /** It was there in an earlier revision and is gone. */
        WITHDRAWN;

        /** As in submissions.csv: other-year. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
