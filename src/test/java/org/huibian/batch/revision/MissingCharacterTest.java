package org.huibian.batch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A character that no face has, in what the office itself wrote: nothing is published, and the
 * message names the character, the words it stands in and the two ways out. (One in a submission is
 * a finding, I06, and the run goes on.)
 */
class MissingCharacterTest {

    private static final String MISSING = "\uD87A\uDDF5";

    @TempDir private Path temp;

    /** File of the job folder, what stands there, what is written instead, words around it. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "job.yml, issuer: 棠川区, issuer: 棠?区, 棠?区人民政府",
        "job.yml, district: 棠川区, district: 川?区, 川?区",
        "sub-districts.csv, 云岫乡, 云?乡, 云?乡缺报",
        "templates/annual-report/sections/opening.ftlx, 现将有关情况报告如下, 现将情?况报告如下, 情?况",
        "own-text/plans.md, '', 抓好?村试点。, 抓好?村试点。",
    })
    void nothingIsPublishedAndTheMessageShowsWhereItStands(
            String file, String sound, String broken, String around) throws IOException {
        SmallJob job = SmallJob.in(temp);
        copyTemplate(job.folder());
        Files.createDirectories(job.folder().resolve("own-text"));
        String text = sound.isEmpty() ? "" : job.text(file);
        assertThat(text).contains(sound);
        job.write(file, sound.isEmpty() ? with(broken) : text.replace(sound, with(broken)));
        Path output = temp.resolve("out");

        RunOutcome outcome = job.run(output);

        assertThat(outcome.end()).isEqualTo(RunOutcome.End.UNVERIFIED);
        assertThat(outcome.message().text())
                .contains("“" + MISSING + "”", "U+2E9F5", with(around), "style.yml");
        assertThat(outcome.message().text(Locale.ENGLISH))
                .contains("no face has a glyph", "U+2E9F5", with(around), "style.yml");
        assertThat(new OutputFolder(output).revision(1)).doesNotExist();
    }

    @Test
    void theJobIsPublishedOnceTheCharacterIsCorrected() throws IOException {
        SmallJob job = SmallJob.in(temp);
        String sound = job.text("job.yml");
        job.write("job.yml", sound.replace("issuer: 棠川区", "issuer: " + MISSING + "川区"));
        Path output = temp.resolve("out");
        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.UNVERIFIED);

        job.write("job.yml", sound);

        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.PUBLISHED);
    }

    private static String with(String words) {
        return words.replace("?", MISSING);
    }

    private static void copyTemplate(Path job) throws IOException {
        Path template = Path.of("templates/annual-report");
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        job.resolve("templates/annual-report").resolve(template.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
