package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.database.DatabaseRebuild;
import org.huibian.message.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is in the database alone: the next revision is the same without it. */
class DamagedDatabaseTest {

    @TempDir private static Path shared;

    /** What two runs left, and a third one that nothing disturbed. */
    private static OutputFolder before;

    private static OutputFolder expected;

    @TempDir private Path temp;

    private SmallJob job;
    private OutputFolder output;

    @BeforeAll
    static void publishTwoRevisions() throws IOException {
        SmallJob job = SmallJob.in(shared);
        OutputFolder output = new OutputFolder(shared.resolve("结果"));
        job.run(output.path());
        // Neither a word of its name nor a date prefers it: only that it came in a later run.
        job.submit("白苇镇的另一份.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        job.run(output.path());
        assertThat(SmallJob.text(output.path(), 2, "figures.csv"))
                .contains("白苇镇,disputes_handled,90,");
        before = new OutputFolder(shared.resolve("before"));
        copy(output.path(), before.path());
        job.submit("东榆街道（更正）.txt", SmallJob.report("东榆街道", 2025, 320, 311));
        job.run(output.path());
        expected = output;
    }

    @BeforeEach
    void copyThem() throws IOException {
        job = SmallJob.in(temp);
        job.submit("白苇镇的另一份.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        output = new OutputFolder(temp.resolve("结果"));
        copy(before.path(), output.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "garbage", "half-script", "bits-of-lobs", "half-lobs"})
    void nextRevisionHasTheSameBytesWhateverBecameOfTheDatabase(String damage) throws IOException {
        damage(damage);
        job.submit("东榆街道（更正）.txt", SmallJob.report("东榆街道", 2025, 320, 311));
        List<String> notes = new ArrayList<>();

        RunOutcome outcome = job.run(output.path(), false, noting(notes));

        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(outcome.revision()).isEqualTo(3);
        assertThat(SmallJob.text(output.path(), 3, "figures.csv"))
                .contains("白苇镇,disputes_handled,90,");
        for (Path file : SmallJob.files(expected.revision(3)).toList()) {
            assertThat(output.revision(3).resolve(file))
                    .hasSameBinaryContentAs(expected.revision(3).resolve(file));
        }
        if (damage.equals("garbage") || damage.endsWith("lobs")) {
            assertThat(notes).singleElement().asString().contains("db/damaged");
        }
        assertThat(job.run(output.path()).end()).isEqualTo(RunOutcome.End.UNCHANGED);
    }

    @Test
    void unchangedJobDoesNotEvenLookAtTheDatabase() throws IOException {
        damage("garbage");
        assertThat(job.run(output.path()).end()).isEqualTo(RunOutcome.End.UNCHANGED);
        assertThat(output.database().resolveSibling("damaged")).doesNotExist();
    }

    @Test
    void databaseMadeAnewHoldsRevisionsSubmissionsFiguresAndRuns()
            throws IOException, SQLException {
        job.run(output.path());
        DatabaseRebuild.Outcome outcome = DatabaseRebuild.anew(output);
        assertThat(outcome.revisions()).isEqualTo(2);
        assertThat(outcome.submissions()).isEqualTo(5);
        assertThat(outcome.figures())
                .isEqualTo(
                        (int)
                                (SmallJob.text(output.path(), 1, "figures.csv").lines().count()
                                        + SmallJob.text(output.path(), 2, "figures.csv")
                                                .lines()
                                                .count()
                                        - 2));
        assertThat(outcome.runs()).isEqualTo(3);
        assertThat(outcome.damaged()).isEmpty();
        assertThat(outcome.lost()).isEmpty();
    }

    @Test
    void whatThePlainFilesLackIsNamed() throws IOException, SQLException {
        Files.writeString(output.revision(1).resolve("manifest.json"), "{");
        try (Stream<Path> kept = Files.list(output.archive())) {
            for (Path file : kept.toList()) {
                Files.delete(file);
            }
        }
        DatabaseRebuild.Outcome outcome = DatabaseRebuild.anew(output);
        assertThat(outcome.damaged()).containsExactly(1);
        assertThat(outcome.lost()).containsExactly("东榆街道.txt", "白苇镇.txt", "白苇镇的另一份.txt");
    }

    @Test
    void latestRevisionIsFoundWithoutItsPointer() throws IOException {
        Files.delete(output.latest());
        assertThat(job.run(output.path()).end()).isEqualTo(RunOutcome.End.UNCHANGED);
        Files.writeString(output.latest(), "{\"revision\": ");
        job.withdraw("白苇镇的另一份.txt");
        assertThat(job.run(output.path()).revision()).isEqualTo(3);
        assertThat(Files.readString(output.latest())).contains("3");
    }

    private void damage(String how) throws IOException {
        Path folder = output.database().getParent();
        for (Path name : SmallJob.files(folder).toList()) {
            Path file = folder.resolve(name);
            if (!name.toString().startsWith("huibian.")) {
                continue;
            }
            long size = Files.size(file);
            boolean script = name.toString().endsWith(".script");
            switch (how) {
                case "deleted" -> Files.delete(file);
                case "half-script" -> truncate(file, script ? size / 2 : size);
                case "half-lobs" -> {
                    if (name.toString().endsWith(".lobs")) {
                        truncate(file, size / 4);
                    }
                }
                case "bits-of-lobs" -> {
                    if (name.toString().endsWith(".lobs")) {
                        byte[] bytes = Files.readAllBytes(file);
                        for (int i = 0; i < bytes.length; i++) {
                            bytes[i] = (byte) (bytes[i] == '2' ? '3' : bytes[i]);
                        }
                        Files.write(file, bytes);
                    }
                }
                default -> {
                    byte[] bytes = new byte[(int) size];
                    new Random(size).nextBytes(bytes);
                    Files.write(file, bytes);
                }
            }
        }
    }

    private static void truncate(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.write(ByteBuffer.allocate(0));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : SmallJob.files(from).toList()) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    private static RunListener noting(List<String> notes) {
        return new RunListener() {
            @Override
            public void step(String name) {
                // Only what is noted counts here.
            }

            @Override
            public void read(String file, boolean readable, int done, int total) {
                // Only what is noted counts here.
            }

            @Override
            public void note(Message message) {
                notes.add(message.text());
            }
        };
    }
}
