package org.huibian.summary;

import java.util.List;

/**
 * What became of every file of the inbox, and which files rival each other.
 *
 * @param rows in the order of the file names
 * @param rivals groups of files of one sub-district of which none could be preferred by rule; the
 *     first of each group is used
 */
public record Intake(List<IntakeRow> rows, List<List<IntakeRow>> rivals) {

    /** Copies. */
    public Intake {
        rows = List.copyOf(rows);
        rivals = rivals.stream().map(List::copyOf).toList();
    }
}
