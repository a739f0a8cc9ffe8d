package org.huibian.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RunRecord;
import tools.jackson.core.JacksonException;

/**
 * Makes the database of an output folder say what its plain files say: revisions/, archive/ and
 * status.json.
 *
 * <p>What it holds already stays; so it can be done at any time, and a second time changes nothing.
 */
public final class DatabaseRebuild {

    /** A file of the archive: its hash, perhaps an ending. */
    private static final String KEPT = "[0-9a-f]{64}(\\.[a-z0-9]+)?";

    private final OutputFolder output;

    private DatabaseRebuild(OutputFolder output) {
        this.output = output;
    }

    /**
     * What was taken up.
     *
     * @param revisions how many revisions the database did not know
     * @param submissions how many files they were made from
     * @param figures how many figures they hold
     * @param runs how many runs it did not know
     * @param damaged numbers of the revisions of which a plain file cannot be read: what the others
     *     say is taken up
     * @param lost files of a revision whose bytes the archive lacks, by name
     */
    public record Outcome(
            int revisions,
            int submissions,
            int figures,
            int runs,
            List<Integer> damaged,
            List<String> lost) {

        /** Copies. */
        public Outcome {
            damaged = List.copyOf(damaged);
            lost = List.copyOf(lost);
        }
    }

    /**
     * Puts the database aside, whatever state it is in, and makes it anew; the caller holds the
     * lock of the output folder.
     *
     * @throws SQLException if the new one cannot be written
     */
    public static Outcome anew(OutputFolder output) throws IOException, SQLException {
        LedgerDatabase.putAside(output);
        try (Connection connection = LedgerDatabase.open(output)) {
            Outcome outcome = catchUp(output, connection);
            LedgerDatabase.shutDown(connection);
            return outcome;
        }
    }

    /** Takes up what the database lacks; the caller holds the lock of the output folder. */
    public static Outcome catchUp(OutputFolder output, Connection connection)
            throws IOException, SQLException {
        return new DatabaseRebuild(output).takeUp(new RevisionStore(connection));
    }

    private Outcome takeUp(RevisionStore store) throws IOException, SQLException {
        store.createTables();
        Set<Integer> known = store.revisions();
        List<Integer> damaged = new ArrayList<>();
        Set<String> lost = new TreeSet<>();
        int revisions = 0;
        int submissions = 0;
        int figures = 0;
        for (int number : output.revisions()) {
            if (known.contains(number)) {
                continue;
            }
            Path folder = output.revision(number);
            Optional<Manifest> manifest = manifest(folder);
            OptionalInt taken = OptionalInt.empty();
            if (manifest.isPresent()) {
                taken = store.keep(manifest.get(), folder);
                figures += taken.orElse(0);
                revisions++;
                submissions += manifest.get().inputs().size();
                manifest.get().inputs().stream()
                        .filter(input -> !Files.isRegularFile(kept(input)))
                        .forEach(input -> lost.add(input.file()));
            }
            if (taken.isEmpty()) {
                damaged.add(number);
            }
        }
        for (String name : archived()) {
            store.keep(name, Files.size(output.archive().resolve(name)));
        }
        int runs = store.keep(RunRecord.all(output));
        return new Outcome(revisions, submissions, figures, runs, damaged, List.copyOf(lost));
    }

    private static Optional<Manifest> manifest(Path revision) {
        try {
            return Optional.of(Manifest.read(revision));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private Path kept(Manifest.Input input) {
        return output.archive().resolve(input.submission().archiveName());
    }

    private List<String> archived() throws IOException {
        if (!Files.isDirectory(output.archive())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(output.archive())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(KEPT))
                    .sorted()
                    .toList();
        }
    }
}
