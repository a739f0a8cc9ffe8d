package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample job is sound; what is broken is not published, or found by verify. */
class VerifyCommandTest {

    private static final String JOB = "jobs/sample-2025";

    @TempDir static Path published;
    @TempDir Path folder;

    @BeforeAll
    static void publish() {
        assertThat(run(new ByteArrayOutputStream(), "run", JOB, "--output", published.toString()))
                .isZero();
    }

    @Test
    void theSampleJobIsSound() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, "verify", JOB, "--all", "--output", published.toString())).isZero();
        assertThat(text(out))
                .contains("第 1 版核对通过", "规则 29（M，7.3.3）")
                .doesNotContain("  × ", "  ! ");
    }

    @Test
    void alteredMissingAndFurtherFilesAreFound() throws IOException {
        copy(published, folder);
        Path revision = folder.resolve("revisions/0001");
        Files.writeString(revision.resolve("totals.csv"), "x", StandardOpenOption.APPEND);
        Files.delete(revision.resolve("figures.csv"));
        Files.writeString(revision.resolve("新.txt"), "x");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, "verify", JOB, "1", "--output", folder.toString())).isEqualTo(6);
        assertThat(text(out)).contains("totals.csv：应为", "figures.csv：文件缺失", "新.txt：清单之外的文件");
    }

    @Test
    void aReportThatIsNoReportIsFound() throws IOException {
        copy(published, folder);
        Files.writeString(folder.resolve("revisions/0001/report.pdf"), "%PDF-1.7 broken");

        assertThat(run(new ByteArrayOutputStream(), "verify", JOB, "--output", folder.toString()))
                .isEqualTo(6);
    }

    @Test
    void aRevisionThatIsNotThereIsWrongUsage() {
        assertThat(
                        run(
                                new ByteArrayOutputStream(),
                                "verify",
                                JOB,
                                "9",
                                "--output",
                                published.toString()))
                .isEqualTo(2);
    }

    @Test
    void aReportAgainstARuleIsNotPublished() throws IOException {
        Path job = folder.resolve("job");
        copy(Path.of(JOB), job);
        copy(Path.of("templates"), job.resolve("templates"));
        Path style = job.resolve("templates/annual-report/style.yml");
        Files.writeString(style, Files.readString(style).replace("  left: 28", "  left: 26"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, "--json", "run", job.toString(), "--output", folder.toString()))
                .isEqualTo(6);
        assertThat(text(out)).contains("规则 3（M，5.2.1）订口：应为 28.00 ± 1.00 mm，实为 26.00 mm");
        assertThat(folder.resolve("revisions")).doesNotExist();
        assertThat(folder.resolve(".work/0001/report.pdf")).exists();
    }

    private static int run(ByteArrayOutputStream out, String... arguments) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return Huibian.run(arguments);
        } finally {
            System.setOut(before);
        }
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(from)) {
            all = files.filter(file -> !file.endsWith("out")).toList();
        }
        for (Path file : all) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
