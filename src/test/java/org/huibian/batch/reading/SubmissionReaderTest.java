package org.huibian.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.merge.Level;
import org.huibian.ledger.database.ReadingText;
import org.huibian.message.Message;
import org.huibian.setup.SetupFile;
import org.huibian.source.Submission;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.summary.intake.Reading;
import org.junit.jupiter.api.Test;

/** Files that are read in a process of their own. */
class SubmissionReaderTest {

    private static final SetupFile INDICATORS = JobFolder.packed("indicators.csv");
    private static final SetupFile UNITS = JobFolder.packed("units.csv");
    private static final IndicatorCatalog CATALOG = IndicatorCatalog.parse(INDICATORS, UNITS);

    /** 1.2 MiB that take a while to read, for nearly every character is a quantity. */
    private static final byte[] LONG = "5%，".repeat(250_000).getBytes(StandardCharsets.UTF_8);

    /** More than is read in this process. */
    private static final byte[] REPORT =
            ("东榆街道2025年法治政府建设情况报告\n\n" + "全年受理矛盾纠纷316件。\n\n".repeat(8_000))
                    .getBytes(StandardCharsets.UTF_8);

    private static Reading read(SubmissionReader reader, String name, byte[] bytes)
            throws IOException {
        return reader.read(new Submission(name, "", bytes.length), 1, file -> bytes);
    }

    private static SubmissionReader within(Limits limits) {
        return new SubmissionReader(CATALOG, INDICATORS, UNITS, limits, Level.DISTRICT);
    }

    @Test
    void processReadsTheSameAndIsUsedAgain() throws IOException {
        byte[] half = "全年受理矛盾纠纷316件。".getBytes(StandardCharsets.UTF_8);
        // Half a surrogate pair, which UTF-8 cannot tell.
        String odd = "东榆街道\uD83D（更正）.txt";
        try (SubmissionReader reader = within(Limits.standard())) {
            Reading apart = read(reader, odd, REPORT);
            assertThat(apart.extraction().orElseThrow().file()).isEqualTo(odd);
            List<Long> before = ProcessHandle.current().children().map(ProcessHandle::pid).toList();
            assertThat(before).isNotEmpty();
            assertThat(ReadingText.of(read(reader, odd, REPORT))).isEqualTo(ReadingText.of(apart));
            assertThat(read(reader, odd, half).extraction()).isPresent();
            assertThat(ProcessHandle.current().children().map(ProcessHandle::pid))
                    .containsExactlyElementsOf(before);
        }
    }

    @Test
    void fileThatTakesTooMuchTimeOrMemoryCostsThatFileOnly() throws IOException {
        Limits strict = Limits.standard().with(Limit.SECONDS, 1).with(Limit.MEMORY, 64);
        try (SubmissionReader reader = within(strict)) {
            Message reason = read(reader, "长.txt", LONG).unreadable().orElseThrow();
            assertThat(reason.key()).isIn("limit.seconds", "limit.memory");
            assertThat(Limits.isReason(reason)).isTrue();
            byte[] good = "东榆街道全年受理矛盾纠纷316件。".getBytes(StandardCharsets.UTF_8);
            assertThat(read(reader, "好.txt", good).extraction()).isPresent();
        }
        try (SubmissionReader reader = within(strict.with(Limit.SECONDS, 60))) {
            assertThat(read(reader, "长.txt", LONG).unreadable().orElseThrow().key())
                    .isEqualTo("limit.memory");
        }
        try (SubmissionReader reader = within(strict.with(Limit.MEMORY, 512))) {
            assertThat(read(reader, "长.txt", LONG).unreadable().orElseThrow().key())
                    .isEqualTo("limit.seconds");
        }
    }

    @Test
    void processThatIsKilledIsReplacedAndTheFileReadAllTheSame() throws IOException {
        try (SubmissionReader reader = within(Limits.standard())) {
            List<ProcessHandle> before = ProcessHandle.current().children().toList();
            read(reader, "甲.txt", REPORT);
            ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child))
                    .forEach(ProcessHandle::destroyForcibly);
            assertThat(read(reader, "甲.txt", REPORT).extraction()).isPresent();
        }
    }

    @Test
    void nothingOfTheEnvironmentIsHandedOn() {
        assertThat(ChildCommand.of(64).environment().keySet())
                .isSubsetOf("LC_ALL", "SystemRoot", "TEMP", "TMP");
    }
}
