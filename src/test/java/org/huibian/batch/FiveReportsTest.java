package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.ledger.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Five real reports, kept beside the project, scored against what a careful reader found in them.
 */
class FiveReportsTest {

    private static final Path SHARED = Path.of(System.getProperty("shared", "../shared"));
    private static final Pattern SCORE =
            Pattern.compile(
                    "\\((\\d+) found, (\\d+) wrong, (\\d+) missed, (\\d+) extra\\).*?"
                            + "totals: (\\d+)/(\\d+) .*?"
                            + "mentions: (\\d+)/(\\d+) seen; (\\d+)/(\\d+)",
                    Pattern.DOTALL);

    @TempDir private Path output;

    @Test
    void fiveRealReportsReachTheLevel() throws IOException, InterruptedException {
        Path score = SHARED.resolve("tools/score_reports.py");
        assumeTrue(Files.exists(score), "no five real reports at " + SHARED + ": not measured");
        assumeTrue(isOnPath("python3"), "no python3 here to compute the score: not measured");

        JobFolder job = JobFolder.at(SHARED.resolve("five-reports"));
        RunOutcome outcome =
                new Compiler(job, job.settings(), new OutputFolder(output), false, RunListener.NONE)
                        .run();

        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(outcome.reporting()).isEqualTo(5);
        assertThat(outcome.expected()).isEqualTo(6);
        Path revision = new OutputFolder(output).revision(1);
        String report = SmallJob.text(output, 1, "report.xml");
        assertThat(report).contains("滨河街道");
        for (String name : petitioners()) {
            assertThat(report).doesNotContain(name);
        }

        Process process =
                new ProcessBuilder("python3", score.toString(), revision.toString())
                        .redirectErrorStream(true)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        System.out.println(text);
        Matcher matcher = SCORE.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        assertThat(numbers(matcher, 1, 4))
                .as("figures found, wrong, missed, extra")
                .containsExactly("50", "0", "0", "0");
        assertThat(numbers(matcher, 5, 6)).as("annual totals").containsExactly("44", "44");
        assertThat(numbers(matcher, 7, 8)).as("mentions seen").containsExactly("88", "88");
        assertThat(numbers(matcher, 9, 10))
                .as("kept out of the totals")
                .containsExactly("18", "18");
        FinishedFiles.keepToTheStandard(revision);
    }

    private static List<String> numbers(Matcher matcher, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(matcher::group).toList();
    }

    /** The names that must not reach a public output; they stand in no file of the project. */
    private static List<String> petitioners() throws IOException {
        JsonNode metadata =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(SHARED.resolve("gold/metadata.json")));
        List<String> names = new ArrayList<>();
        for (JsonNode report : metadata) {
            for (JsonNode person : report.get("persons")) {
                if (person.get("sensitivity").asString().equals("high")) {
                    names.add(person.get("name").asString());
                }
            }
        }
        assertThat(names).isNotEmpty();
        return names;
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
