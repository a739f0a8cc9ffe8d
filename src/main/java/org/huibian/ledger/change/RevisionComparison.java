package org.huibian.ledger.change;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.revision.RevisionState;
import tools.jackson.core.JacksonException;

/** What changed from any revision to any other, from their plain files. */
public final class RevisionComparison {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private RevisionComparison() {}

    /**
     * The changes from one revision to another; empty where a plain file of one of them is gone or
     * damaged. Of a revision and the one it builds on, what its changes.csv says.
     */
    public static Optional<List<Change>> of(OutputFolder folder, int from, int to) {
        Path later = folder.revision(to);
        if (buildsOn(later, from)) {
            Optional<List<Change>> noted = noted(later);
            if (noted.isPresent()) {
                return noted;
            }
        }
        Optional<RevisionState> before = RevisionState.read(folder.revision(from));
        Optional<RevisionState> after = RevisionState.read(later);
        return before.isEmpty()
                ? Optional.empty()
                : after.map(state -> RevisionChanges.between(before, state));
    }

    private static boolean buildsOn(Path revision, int base) {
        try {
            return Manifest.read(revision).previous() == base;
        } catch (IOException | JacksonException e) {
            return false;
        }
    }

    private static Optional<List<Change>> noted(Path revision) {
        try (Reader reader = Files.newBufferedReader(revision.resolve("changes.csv"))) {
            return Optional.of(
                    FORMAT.parse(reader).stream().map(RevisionComparison::change).toList());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Change change(CSVRecord row) {
        return new Change(
                Change.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("sub_district"),
                row.get("indicator"),
                row.get("before"),
                row.get("after"),
                row.get("cause"));
    }
}
