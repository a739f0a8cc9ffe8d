package org.huibian.summary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.job.JobSettings;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.intake.IntakeRow.Status;
import org.junit.jupiter.api.Test;

class FormIntakeTest {

    private static final JobSettings JOB = SampleDistrict.job("东海街道", "望山镇");

    private static Reading form(String file, int run) {
        Extraction extraction =
                new Extraction(
                        file,
                        "xlsx",
                        Extraction.Kind.FORM,
                        10,
                        new Metadata(
                                "", Optional.of(2025), "", "", Optional.empty(), "", List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return SampleDistrict.reading(extraction, run, file);
    }

    private static Reading narrative(String file) {
        return SampleDistrict.reading(SampleDistrict.report(file).build(), 1, file);
    }

    private static List<Status> statuses(Intake intake) {
        return intake.rows().stream().map(IntakeRow::status).toList();
    }

    @Test
    void formAndNarrativeAreNoRivalsInWhicheverOrderTheyCome() {
        Reading form = form("东海街道统计表.xlsx", 1);
        Reading narrative = narrative("东海街道.txt");
        for (List<Reading> order : List.of(List.of(form, narrative), List.of(narrative, form))) {
            Intake intake = Intake.settle(JOB, order);
            assertThat(statuses(intake)).containsExactly(Status.USED, Status.USED);
            assertThat(intake.rivals()).isEmpty();
        }
    }

    @Test
    void correctedFormReplacesTheFormAndLeavesTheNarrative() {
        Intake intake =
                Intake.settle(
                        JOB,
                        List.of(
                                form("东海街道统计表.xlsx", 1),
                                form("东海街道统计表更正.xlsx", 1),
                                narrative("东海街道.txt")));
        assertThat(statuses(intake)).containsExactly(Status.USED, Status.SUPERSEDED, Status.USED);
    }
}
