package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RevisionFiles;

/**
 * Kills processes of the program in the middle of a run and looks at what they leave: the second
 * revision of a job, after a correction.
 */
final class KilledRuns {

    private static final int FILES = 20;

    private final Path temp;
    private final SmallJob job;
    private final Path first;
    private final Path undisturbed;
    private long duration;
    private int count;

    /** Makes the first revision, a correction, and the second revision as it is to be. */
    KilledRuns(Path temp) throws IOException {
        this.temp = temp;
        this.job = SmallJob.in(temp);
        for (int i = 0; i < FILES; i++) {
            job.submit("附件" + i + ".txt", "会议记录第" + i + "号，参会" + (i + 3) + "人。");
        }
        this.first = temp.resolve("first");
        job.run(first);
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        for (int i = 0; i < FILES; i++) {
            job.submit("附件" + i + "续.txt", "会议记录第" + i + "号续，参会" + (i + 5) + "人。");
        }
        this.undisturbed = copied(first);
        assertThat(job.run(undisturbed).revision()).isEqualTo(2);
    }

    /** Kills a run when it says something, and some milliseconds after. */
    void killAt(String event, long millis, boolean politely) throws Exception {
        Path output = copied(first);
        long begun = System.nanoTime();
        Process process = start(output);
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.contains(event)) {
                line = said.readLine();
            }
            assertThat(line).as("the run never said " + event).isNotNull();
            duration = Math.max(duration, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            kill(process, politely);
        }
        assertRecovers(output, event + " + " + millis + " ms");
    }

    /** Kills a run after a part of the time that those before took to come furthest. */
    void killAfter(double fraction, boolean politely) throws Exception {
        Path output = copied(first);
        Process process = start(output);
        process.waitFor((long) (duration * fraction), TimeUnit.MILLISECONDS);
        kill(process, politely);
        assertRecovers(output, "after " + fraction + " of " + duration + " ms");
    }

    /** A run that was faster than it is killed has nothing to recover from, and does no harm. */
    private static void kill(Process process, boolean politely) throws InterruptedException {
        boolean alive = process.isAlive();
        if (politely) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        if (alive && code != 0) {
            // 143: before the program listens, it is ended by the system.
            assertThat(code).isIn(politely ? List.of(130, 143) : List.of(137));
        }
    }

    private void assertRecovers(Path output, String moment) throws IOException {
        assertNothingHalf(output, moment);
        RunOutcome next = job.run(output);
        assertThat(next.stands()).as(moment + ": " + next.message().text()).isTrue();
        assertThat(next.revision()).as(moment).isEqualTo(2);
        for (String folder : List.of("revisions/0001", "revisions/0002", "archive")) {
            assertSame(undisturbed.resolve(folder), output.resolve(folder), moment);
        }
        assertThat(Files.readString(output.resolve("latest.json")))
                .as(moment)
                .isEqualTo(Files.readString(undisturbed.resolve("latest.json")));
        assertThat(job.run(output).end()).as(moment).isEqualTo(RunOutcome.End.UNCHANGED);
    }

    /** Whatever lies in revisions/ is whole; the latest one is one of them. */
    private static void assertNothingHalf(Path output, String moment) throws IOException {
        OutputFolder folder = new OutputFolder(output);
        assertThat(LatestRevision.of(folder).orElseThrow().revision()).as(moment).isIn(1, 2);
        try (Stream<Path> revisions = Files.list(output.resolve("revisions"))) {
            for (Path revision : revisions.toList()) {
                int number = Integer.parseInt(revision.getFileName().toString());
                assertThat(RevisionFiles.check(folder, number).orElseThrow().deviations())
                        .as(moment)
                        .isEmpty();
            }
        }
    }

    private static void assertSame(Path one, Path other, String moment) throws IOException {
        List<Path> files = SmallJob.files(one).toList();
        assertThat(files).hasSizeGreaterThan(10);
        assertThat(SmallJob.files(other).toList()).as(moment).isEqualTo(files);
        for (Path file : files) {
            if (file.toString().endsWith(".csv")) {
                // Says which line differs.
                assertThat(other.resolve(file))
                        .as(moment)
                        .hasSameTextualContentAs(one.resolve(file));
            }
            assertThat(other.resolve(file)).as(moment).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    private Process start(Path output) throws IOException {
        ProcessBuilder program =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.huibian.cli.Huibian",
                        "run",
                        job.folder().toString(),
                        "--output",
                        output.toString(),
                        "--json");
        program.environment().put("LC_ALL", "C.UTF-8");
        program.redirectError(ProcessBuilder.Redirect.DISCARD);
        return program.start();
    }

    private Path copied(Path output) throws IOException {
        count++;
        return SmallJob.copied(output, temp.resolve("out" + count));
    }
}
