package org.huibian.ledger.standing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huibian.ledger.Durable;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.plain.TableText;

/**
 * Whom to remind (催报名单): {@code reminders.csv} beside revisions/: the sub-districts that are
 * missing, sent nothing that counts or were late, as of a day; replaced by rename.
 */
public final class Reminders {

    private Reminders() {}

    /** Writes it, and tells where. */
    public static Path write(OutputFolder folder, Standing standing) throws IOException {
        TableText table =
                new TableText(
                        "sub_district", "state", "deadline", "overdue_days", "errors", "warnings");
        List<Standing.State> due =
                List.of(Standing.State.MISSING, Standing.State.PENDING, Standing.State.LATE);
        for (Standing.Row row : standing.rows()) {
            if (due.contains(row.state())) {
                table.row(
                        row.subDistrict(),
                        row.state().code(),
                        standing.deadline().toString(),
                        String.valueOf(row.overdue()),
                        String.valueOf(row.errors()),
                        String.valueOf(row.warnings()));
            }
        }
        Path file = folder.path().resolve("reminders.csv");
        Durable.replace(file, table.text());
        return file;
    }
}
