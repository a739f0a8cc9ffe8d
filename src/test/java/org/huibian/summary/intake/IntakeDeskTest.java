package org.huibian.summary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.job.JobSettings;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.SampleDistrict.ReportBuilder;
import org.huibian.summary.intake.IntakeRow.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeDeskTest {

    private static final JobSettings JOB = SampleDistrict.job("东海街道", "望山镇");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "a mark in the name beats a later date",
                        file("东海街道更正.txt").date("2026-01-05"),
                        1,
                        file("东海街道.txt").date("2026-01-15"),
                        1),
                Arguments.of(
                        "a higher number beats a lower",
                        file("东海街道v3.txt"),
                        1,
                        file("东海街道v2.txt").date("2026-01-15"),
                        1),
                Arguments.of(
                        "a later date beats an earlier",
                        file("东海街道b.txt").date("2026-01-15"),
                        1,
                        file("东海街道a.txt").date("2026-01-05"),
                        2),
                Arguments.of(
                        "a final version is no correction",
                        file("东海街道.txt").date("2026-01-15"),
                        1,
                        file("东海街道终稿.txt").date("2026-01-05"),
                        1),
                Arguments.of(
                        "what a later run saw first beats what was there",
                        file("东海街道b.txt"),
                        2,
                        file("东海街道a.txt"),
                        1),
                Arguments.of(
                        "a date beside none does not decide",
                        file("东海街道b.txt"),
                        2,
                        file("东海街道a.txt").date("2026-01-05"),
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void earlierRuleDecides(
            String rule, ReportBuilder winner, int winnerRun, ReportBuilder loser, int loserRun) {
        Reading used = SampleDistrict.reading(winner.build(), winnerRun, "w");
        Reading other = SampleDistrict.reading(loser.build(), loserRun, "l");

        for (List<Reading> order : List.of(List.of(used, other), List.of(other, used))) {
            Intake intake = Intake.settle(JOB, order);
            assertThat(statuses(intake))
                    .as(rule)
                    .containsEntry(used.submission().file(), Status.USED)
                    .containsEntry(other.submission().file(), Status.SUPERSEDED);
            assertThat(intake.rivals()).isEmpty();
        }
    }

    @Test
    void officeBeatsEverything() {
        JobSettings job =
                SampleDistrict.job(Map.of("x.txt", "东海街道"), new TreeSet<>(List.of(2025)), "东海街道");
        Intake intake =
                Intake.settle(
                        job,
                        List.of(
                                read(file("x.txt"), 1, "a"),
                                read(file("东海街道更正9.txt").date("2026-01-19"), 2, "b")));

        assertThat(statuses(intake)).containsEntry("x.txt", Status.USED);
        assertThat(intake.rows().get(1).evidence().text()).contains("x.txt", "job.yml");
    }

    @Test
    void undecidedFilesAreRivalsAndTheFirstByNameIsUsed() {
        Intake intake = settle(read(file("东海街道b.txt"), 1, "b"), read(file("东海街道a.txt"), 1, "a"));

        assertThat(statuses(intake)).containsEntry("东海街道a.txt", Status.USED);
        assertThat(intake.rivals()).hasSize(1);
        assertThat(intake.rivals().get(0))
                .extracting(row -> row.reading().submission().file())
                .containsExactly("东海街道a.txt", "东海街道b.txt");
    }

    @Test
    void supersededFilesAreNoRivals() {
        Intake intake =
                settle(
                        read(file("东海街道a.txt"), 1, "a"),
                        read(file("东海街道更正b.txt"), 1, "b"),
                        read(file("东海街道更正c.txt"), 1, "c"));

        assertThat(intake.rivals().get(0)).hasSize(2);
        assertThat(statuses(intake)).containsEntry("东海街道更正b.txt", Status.USED);
    }

    @Test
    void sameBytesTwiceAreOneFile() {
        Intake intake =
                settle(read(file("东海街道副本.txt"), 1, "same"), read(file("东海街道.txt"), 1, "same"));

        assertThat(statuses(intake))
                .containsEntry("东海街道.txt", Status.USED)
                .containsEntry("东海街道副本.txt", Status.SUPERSEDED);
        assertThat(intake.rivals()).isEmpty();
    }

    @Test
    void sameBytesOfTwoSubDistrictsBothCount() {
        Intake intake = settle(read(file("东海街道.txt"), 1, "same"), read(file("望山镇.txt"), 1, "same"));

        assertThat(statuses(intake).values()).containsOnly(Status.USED);
    }

    @Test
    void anotherYearIsSetAsideAndNoYearIsTheJobs() {
        Intake intake =
                settle(
                        read(file("东海街道.txt").year(2024), 1, "a"),
                        read(file("望山镇.txt").year(0), 1, "b"));

        assertThat(statuses(intake))
                .containsEntry("东海街道.txt", Status.OTHER_YEAR)
                .containsEntry("望山镇.txt", Status.USED);
        assertThat(intake.rows().get(0).evidence().text()).contains("2024", "2025");
    }

    @Test
    void acceptedYearCounts() {
        JobSettings job = SampleDistrict.job(Map.of(), new TreeSet<>(List.of(2024, 2025)), "东海街道");
        Intake intake = Intake.settle(job, List.of(read(file("东海街道.txt").year(2024), 1, "a")));

        assertThat(statuses(intake)).containsEntry("东海街道.txt", Status.USED);
    }

    @Test
    void anotherYearSupersedesNothing() {
        Intake intake =
                settle(read(file("东海街道.txt"), 1, "a"), read(file("东海街道更正.txt").year(2024), 1, "b"));

        assertThat(statuses(intake))
                .containsEntry("东海街道.txt", Status.USED)
                .containsEntry("东海街道更正.txt", Status.OTHER_YEAR);
    }

    @Test
    void unreadableKeepsItsReasonAndSupersedesNothing() {
        Message reason = Message.of(Intake.class, "intake.copy", "x");
        Reading broken =
                new Reading(
                        new Submission("东海街道更正.txt", "b", 1),
                        1,
                        Optional.empty(),
                        Optional.of(reason));
        Intake intake = settle(broken, read(file("东海街道.txt"), 1, "a"));

        assertThat(statuses(intake))
                .containsEntry("东海街道.txt", Status.USED)
                .containsEntry("东海街道更正.txt", Status.UNREADABLE);
        assertThat(intake.rows().get(1).evidence()).isEqualTo(reason);
        assertThat(intake.rows().get(1).subDistrict()).isEqualTo("东海街道");
    }

    @Test
    void nobodysFileIsUnassigned() {
        Intake intake = settle(read(file("报告.txt"), 1, "a"));

        assertThat(statuses(intake)).containsEntry("报告.txt", Status.UNASSIGNED);
        assertThat(intake.rows().get(0).subDistrict()).isEmpty();
    }

    /** 望山镇's report under the title of 东海街道 would take the place of 东海街道's own. */
    @Test
    void fileThatMayBeAnothersTakesNobodysPlace() {
        ReportBuilder disputed = file("望山镇.txt").title("东海街道2025年度报告").date("2026-01-12");
        Intake intake =
                settle(read(file("东海街道.txt").date("2026-01-05"), 1, "a"), read(disputed, 1, "b"));
        assertThat(statuses(intake))
                .containsEntry("东海街道.txt", Status.USED)
                .containsEntry("望山镇.txt", Status.UNASSIGNED);
        assertThat(intake.rows().get(0).subDistrict()).isEqualTo("东海街道");
        assertThat(intake.rows().get(1).subDistrict()).isEmpty();
        assertThat(intake.rows().get(1).evidence().text()).contains("东海街道").contains("已另有报告");

        // Where there is no other, it counts for whom its title names.
        Intake alone = settle(read(disputed, 1, "b"));
        assertThat(statuses(alone)).containsEntry("望山镇.txt", Status.USED);
    }

    @Test
    void rowsStandInCodePointOrderWhateverTheOrderOfArrival() {
        List<Reading> readings = new ArrayList<>();
        for (String name : List.of("\uFF21", "\uD840\uDC00", "乙", "甲", "a", "东海街道", "望山镇")) {
            readings.add(read(file(name + ".txt"), 1, name));
        }
        Intake expected = Intake.settle(JOB, readings);
        assertThat(expected.rows())
                .extracting(row -> row.reading().submission().file())
                .containsExactly(
                        "a.txt",
                        "东海街道.txt",
                        "乙.txt",
                        "望山镇.txt",
                        "甲.txt",
                        "\uFF21.txt",
                        "\uD840\uDC00.txt");
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(Intake.settle(JOB, readings)).isEqualTo(expected);
        }
    }

    @Test
    void emptyInboxIsNoMistake() {
        assertThat(settle()).isEqualTo(new Intake(List.of(), List.of()));
    }

    private static ReportBuilder file(String name) {
        return SampleDistrict.report(name);
    }

    private static Intake settle(Reading... readings) {
        return Intake.settle(JOB, List.of(readings));
    }

    private static Reading read(ReportBuilder report, int run, String content) {
        return SampleDistrict.reading(report.build(), run, content);
    }

    private static Map<String, Status> statuses(Intake intake) {
        return intake.rows().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.reading().submission().file(), IntakeRow::status));
    }
}
