package org.huibian.template.words;

import java.util.HashSet;
import java.util.Set;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.IntakeRow.Status;

/** Where each sub-district stands with its report (报送情况). */
public final class Standing {

    /** Its report counts. */
    public static final String REPORTED = "reported";

    /** It sent something of which nothing could be taken: unreadable, or on another year. */
    public static final String PENDING = "pending";

    /** It sent nothing. */
    public static final String MISSING = "missing";

    private final DistrictSummary summary;
    private final Set<String> pending = new HashSet<>();

    public Standing(DistrictSummary summary) {
        this.summary = summary;
        for (IntakeRow row : summary.intake().rows()) {
            if ((row.status() == Status.UNREADABLE || row.status() == Status.OTHER_YEAR)
                    && !summary.reports().containsKey(row.subDistrict())) {
                pending.add(row.subDistrict());
            }
        }
    }

    /** The word for a sub-district of the roster. */
    public String of(String name) {
        if (summary.reports().containsKey(name)) {
            return REPORTED;
        }
        return isPending(name) ? PENDING : MISSING;
    }

    /** Whether it sent something of which nothing could be taken. */
    public boolean isPending(String name) {
        return pending.contains(name);
    }
}
