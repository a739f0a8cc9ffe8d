package org.huibian.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.batch.progress.RunOutcome.End;
import org.huibian.message.Message;
import org.huibian.setup.CsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    @ParameterizedTest
    @CsvSource({
        // end, reporting of 12, errors, code, code with --exit-code
        "PUBLISHED,12,0,0,0",
        "PUBLISHED,12,3,0,3",
        "PUBLISHED,11,0,0,4",
        "PUBLISHED,11,3,0,4",
        "UNCHANGED,11,3,0,4",
        "UNCHANGED,12,0,0,0",
        "LOCKED,0,0,5,5",
        "FAILED,0,0,1,1",
        "UNVERIFIED,11,3,6,6",
        "FINDINGS,11,3,7,7",
        "INTERRUPTED,11,3,130,130"
    })
    void endsTellTheirCode(End end, int reporting, int errors, int code, int telling) {
        RunOutcome outcome =
                new RunOutcome(
                        end,
                        1,
                        Path.of("out"),
                        reporting,
                        12,
                        errors,
                        0,
                        Message.of(CsvTable.class, "csv.broken", "x"));
        assertThat(ExitCode.of(outcome, false)).isEqualTo(code);
        assertThat(ExitCode.of(outcome, true)).isEqualTo(telling);
    }
}
