package org.huibian.ledger.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huibian.ledger.change.Change.Kind;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.ledger.revision.TableRows;

/** Which submitted files came, went or changed; each is noted as a cause of what follows. */
final class FileChanges {

    private static final String WITHDRAWN = "withdrawn";

    private final RevisionState before;
    private final RevisionState after;
    private final ChangeCauses causes;

    FileChanges(RevisionState before, RevisionState after, ChangeCauses causes) {
        this.before = before;
        this.after = after;
        this.causes = causes;
    }

    /** The changes, in the order of the files. */
    List<Change> all() {
        List<Change> changes = new ArrayList<>();
        Set<String> same = new LinkedHashSet<>();
        before.submissions().stream().map(FileChanges::bytes).forEach(same::add);
        Set<String> present = new LinkedHashSet<>();
        after.submissions().stream().map(FileChanges::bytes).forEach(present::add);
        // All causes first: a file may have taken the place of one that is told before it.
        files(
                (row, was, is) -> {
                    boolean kept = same.contains(bytes(row)) && present.contains(bytes(row));
                    boolean gone = is.startsWith(WITHDRAWN) || is.isEmpty();
                    if (!kept || gone || was.startsWith(WITHDRAWN)) {
                        causes.file(row.get("sub_district"), row.get("file"));
                    }
                });
        files(
                (row, was, is) -> {
                    String subDistrict = row.get("sub_district");
                    changes.add(
                            new Change(
                                    Kind.INPUT,
                                    subDistrict,
                                    "",
                                    was,
                                    is,
                                    ChangeCauses.joined(
                                            causes.ofInput(subDistrict, row.get("file")))));
                });
        return changes;
    }

    /** Every file that came, went or changed; one that had gone before has no row any more. */
    private void files(TableRows.Difference difference) {
        TableRows.compare(
                before.submissions(),
                after.submissions(),
                row -> row.get("file"),
                row -> row.get("status") + " " + prefix(row.get("sha256")),
                (row, was, is) -> {
                    if (!was.startsWith(WITHDRAWN) || !is.isEmpty()) {
                        difference.note(row, was, is);
                    }
                });
    }

    private static String bytes(CSVRecord row) {
        return row.get("file") + "\u0000" + row.get("sha256");
    }

    private static String prefix(String sha) {
        return sha.substring(0, Math.min(12, sha.length()));
    }
}
