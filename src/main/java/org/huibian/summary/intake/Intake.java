package org.huibian.summary.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.huibian.job.JobSettings;

/**
 * What became of every file of the inbox, and which files rival each other.
 *
 * @param rows in the order of the file names, by code points
 * @param rivals groups of files of one sub-district of which none could be preferred by rule; the
 *     first of each group is used
 */
public record Intake(List<IntakeRow> rows, List<List<IntakeRow>> rivals) {

    /** Copies. */
    public Intake {
        rows = List.copyOf(rows);
        rivals = rivals.stream().map(List::copyOf).toList();
    }

    /** Settles whose each file is and which counts; the order of the readings decides nothing. */
    public static Intake settle(JobSettings job, List<Reading> readings) {
        return new IntakeDesk(job, Assignment.by(job)).settle(readings);
    }

    /** Tells whose a file is, by itself; empty where nobody's can be told. */
    public static Function<Reading, String> owners(JobSettings job) {
        Assignment assignment = Assignment.by(job);
        return reading -> assignment.of(reading).subDistrict();
    }

    /** The same with files that were there in an earlier revision and are gone. */
    public Intake withWithdrawn(List<IntakeRow> withdrawn) {
        List<IntakeRow> all = new ArrayList<>(rows);
        all.addAll(withdrawn);
        all.sort(
                Comparator.comparing(
                        row -> row.reading().submission().file(), CodePointOrder.OF_NAMES));
        return new Intake(all, rivals);
    }
}
