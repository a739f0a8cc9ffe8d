package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerTest {

    /** What the job makes of an empty output folder: many tests begin with it, or end there. */
    @TempDir private static Path once;

    private static RunOutcome firstOutcome;
    private static Path first;

    @TempDir private Path temp;

    private SmallJob job;
    private Path output;

    @BeforeAll
    static void runOnce() throws IOException {
        first = once.resolve("结果");
        firstOutcome = SmallJob.in(once).run(first);
    }

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        output = temp.resolve("结果");
    }

    @Test
    void revisionHoldsTheMergedFiguresAndSaysWhoIsMissing() throws IOException {
        assertThat(firstOutcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(firstOutcome.reporting()).isEqualTo(2);
        assertThat(firstOutcome.expected()).isEqualTo(3);
        assertThat(SmallJob.text(first, 1, "totals.csv"))
                .contains("disputes_handled,受理（排查调处）矛盾纠纷,400,件,exact,2,3,sum")
                .contains("mediation_success_rate,调解成功率,95.50,%,exact,2,3,")
                .contains("publicity_events,普法宣传活动,40,场,over,2,3,sum");
        assertThat(SmallJob.text(first, 1, "report.xml")).contains("云岫乡缺报");
        assertThat(SmallJob.text(first, 1, "findings.csv")).contains("S01,云岫乡");
        assertThat(SmallJob.text(first, 1, "figures.csv"))
                .contains("东榆街道,disputes_handled,316,件,exact,stated,东榆街道.txt#第7行,");
    }

    @Test
    void sameInputsAgainDoNothing() throws IOException {
        SmallJob.copied(first, output);
        RunOutcome again = job.run(output);
        assertThat(again.end()).isEqualTo(RunOutcome.End.UNCHANGED);
        assertThat(again.revision()).isEqualTo(1);
        assertThat(again.reporting()).isEqualTo(2);
        assertThat(new OutputFolder(output).revision(2)).doesNotExist();
    }

    @Test
    void sameInputsGiveTheSameBytesUnderAnotherLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            job.run(output);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertSameRevision(first, output);
    }

    @Test
    void correctionMakesANewRevisionAndTheFirstStaysAsItWas() throws IOException {
        SmallJob.copied(first, output);
        String before = SmallJob.text(output, 1, "manifest.json");
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));

        RunOutcome corrected = job.run(output);

        assertThat(corrected.revision()).isEqualTo(2);
        assertThat(SmallJob.text(output, 2, "figures.csv")).contains("白苇镇,disputes_handled,90,");
        assertThat(SmallJob.text(output, 2, "submissions.csv"))
                .containsPattern("白苇镇,白苇镇.txt,[0-9a-f]{64},txt,superseded")
                .containsPattern("白苇镇,白苇镇（更正）.txt,[0-9a-f]{64},txt,used");
        assertThat(SmallJob.text(output, 1, "manifest.json")).isEqualTo(before);

        job.withdraw("白苇镇（更正）.txt");
        assertThat(job.run(output).revision()).isEqualTo(3);
        assertThat(SmallJob.text(output, 3, "figures.csv")).contains("白苇镇,disputes_handled,84,");
        assertThat(SmallJob.text(output, 3, "findings.csv")).contains("I04");
        assertThat(SmallJob.text(output, 3, "submissions.csv")).contains(",withdrawn,");
        try (var kept = Files.list(output.resolve("archive"))) {
            assertThat(kept).hasSize(3);
        }
    }

    @Test
    void onlyWhatIsNewIsReadUnlessAllWouldBeReadOtherwise() throws IOException {
        assertThat(readBy(job)).containsExactlyInAnyOrder("东榆街道.txt", "白苇镇.txt");
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        assertThat(readBy(job)).containsExactly("白苇镇（更正）.txt");
        job.withdraw("白苇镇（更正）.txt");
        assertThat(readBy(job)).isEmpty();
        job.configure("seal: true\n");
        assertThat(readBy(job)).isEmpty();
        job.configure("limits:\n  pages: 77\n");
        assertThat(readBy(job)).hasSize(2);
    }

    /** The files that the next run reads. */
    private List<String> readBy(SmallJob job) throws IOException {
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        RunListener listener =
                new RunListener() {
                    @Override
                    public void step(String name) {
                        // Only the files matter.
                    }

                    @Override
                    public void read(String file, boolean readable, int done, int total) {
                        read.add(file);
                    }
                };
        assertThat(job.run(output, false, listener).end()).isEqualTo(RunOutcome.End.PUBLISHED);
        return read;
    }

    @Test
    void damagedEarlierRevisionIsSaidNotPassedOver() throws IOException {
        SmallJob.copied(first, output);
        assertThat(SmallJob.text(output, 1, "changes.csv").lines()).hasSize(1);
        Files.delete(new OutputFolder(output).revision(1).resolve("figures.csv"));
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));

        assertThat(job.run(output).revision()).isEqualTo(2);
        assertThat(SmallJob.text(output, 2, "changes.csv")).contains("第 1 版").contains("无法比较");
    }

    @Test
    void filesThatCannotCountAreRowsAndFindingsNeverAStop() throws IOException {
        job.submit("坏.docx", new byte[] {'P', 'K', 3, 4, 0, 0});
        job.submit("空.txt", "");
        job.submit("不知谁的.txt", SmallJob.report("某单位", 2025, 10, 9));
        job.submit("云岫乡.txt", SmallJob.report("云岫乡", 2024, 10, 9));

        RunOutcome outcome = job.run(output);

        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(outcome.reporting()).isEqualTo(2);
        assertThat(SmallJob.text(output, 1, "submissions.csv").lines().skip(1))
                .extracting(row -> row.split(",")[1] + " " + row.split(",")[4])
                .containsExactly(
                        "不知谁的.txt unassigned",
                        "东榆街道.txt used",
                        "云岫乡.txt other-year",
                        "坏.docx unreadable",
                        "白苇镇.txt used",
                        "空.txt unreadable");
        assertThat(SmallJob.text(output, 1, "findings.csv").lines())
                .filteredOn(row -> row.contains(",S04,"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("不知谁的.txt", "assign", "云岫乡"));
        assertThat(SmallJob.text(output, 1, "findings.csv")).contains(",I01,").contains(",I02,");
        assertThat(SmallJob.files(job.folder().resolve("inbox"))).hasSize(6);
    }

    @Test
    void otherYearCountsWhereTheJobAcceptsIt() throws IOException {
        job.submit("云岫乡.txt", SmallJob.report("云岫乡", 2024, 10, 9));
        job.configure("accept-years: [2024]\n");
        assertThat(job.run(output).reporting()).isEqualTo(3);
    }

    @Test
    void assignedFileCountsForTheSubDistrictNamed() throws IOException {
        job.submit("不知谁的.txt", SmallJob.report("某单位", 2025, 10, 9));
        job.configure("assign:\n  不知谁的.txt: 云岫乡\n");
        assertThat(job.run(output).reporting()).isEqualTo(3);
    }

    @Test
    void strictRunPublishesNothingWhileThereAreErrors() throws IOException {
        RunOutcome outcome = job.run(output, true, RunListener.NONE);
        assertThat(outcome.end()).isEqualTo(RunOutcome.End.FINDINGS);
        assertThat(new OutputFolder(output).revision(1)).doesNotExist();
        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"receive", "extract", "summarize", "compose", "write", "publish"})
    void runThatFailsInAnyStepIsTakenUpWithTheSameResult(String step) throws IOException {
        RunOutcome failed = job.run(output, false, failingIn(step));
        assertThat(failed.end()).isEqualTo(RunOutcome.End.FAILED);
        assertThat(new OutputFolder(output).revision(1)).doesNotExist();

        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.PUBLISHED);

        assertSameRevision(output, first);
    }

    @Test
    void runThatFailsWhileReadingInPartsGoesOnWithWhatWasLeft() throws IOException {
        submitMany(30);
        AtomicInteger before = new AtomicInteger();
        assertThat(job.run(output, false, failingAfter(17, before)).end())
                .isEqualTo(RunOutcome.End.FAILED);
        assertThat(new OutputFolder(output).revision(1)).doesNotExist();

        AtomicInteger after = new AtomicInteger();
        assertThat(job.run(output, false, failingAfter(Integer.MAX_VALUE, after)).end())
                .isEqualTo(RunOutcome.End.PUBLISHED);

        assertThat(after.get()).isPositive().isLessThan(32);
        Path undisturbed = temp.resolve("undisturbed");
        job.run(undisturbed);
        assertSameRevision(output, undisturbed);
    }

    @Test
    void numberOfThreadsDecidesNothing() throws IOException {
        submitMany(20);
        Path one = temp.resolve("one");
        Path five = temp.resolve("five");
        try {
            System.setProperty("huibian.threads", "1");
            job.run(one);
            System.setProperty("huibian.threads", "5");
            job.run(five);
        } finally {
            System.clearProperty("huibian.threads");
        }
        assertSameRevision(one, five);
    }

    private void submitMany(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            job.submit("来稿" + i + ".txt", SmallJob.report("某单位" + i, 2025, 100 + i, 90));
        }
    }

    /** Fails at the first file after so many. */
    private static RunListener failingAfter(int most, AtomicInteger read) {
        return new RunListener() {
            @Override
            public void step(String name) {
                // Every step goes well.
            }

            @Override
            public void read(String file, boolean readable, int done, int total) {
                if (read.incrementAndGet() > most) {
                    throw new IllegalStateException("power cut at " + file);
                }
            }
        };
    }

    @Test
    void revisionsThatWereDeletedAreMadeAgain() throws IOException {
        SmallJob.copied(first, output);
        for (Path file : SmallJob.files(output.resolve("revisions")).toList()) {
            Files.delete(output.resolve("revisions").resolve(file));
        }
        Files.delete(output.resolve("latest.json"));

        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertSameRevision(output, first);
    }

    @Test
    void characterOfTheTitleThatNoFaceHasStopsPublicationAndIsNamed() throws IOException {
        job.write(
                "job.yml",
                Files.readString(job.folder().resolve("job.yml"))
                        .replace("title: 棠川区", "title: 棠\uD87E\uDC1E川区"));
        RunOutcome outcome = job.run(output);
        assertThat(outcome.end()).isEqualTo(RunOutcome.End.UNVERIFIED);
        assertThat(outcome.message().text()).contains("U+2F81E");
        assertThat(new OutputFolder(output).revision(1)).doesNotExist();
    }

    @Test
    void outputFolderMayBeNamedByWayOfAnother() throws IOException {
        Path output = temp.resolve("另处/../结果");
        Files.createDirectories(temp.resolve("另处"));
        assertThat(SmallJob.in(temp).run(output).end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(temp.resolve("结果/revisions/0001/report.pdf")).exists();
    }

    @Test
    void unknownUnitInTheVocabularyStopsAtOnce() throws IOException {
        job.write(
                "indicators.csv",
                "id,name,unit,aggregation,theme,nature,definition,phrases\n"
                        + "a,甲,kg,sum,basics,flow,,甲N\n");
        assertThatThrownBy(() -> job.run(output))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("indicators.csv:2: ")
                .hasMessageContaining("kg")
                .hasMessageContaining("units.csv");
        assertThat(output).doesNotExist();
    }

    @Test
    void indicatorThatTheOfficeAddsNeedsNoJava() throws IOException {
        job.write(
                "indicators.csv",
                Files.readString(Path.of("jobs/indicators.csv"))
                        + "tree_plantings,义务植树,棵,sum,grassroots,flow,全年义务植树棵数,"
                        + "义务植树N;植树N,计划植树\n");
        job.write("units.csv", Files.readString(Path.of("jobs/units.csv")) + "棵,棵,1,\n");
        job.submit(
                "云岫乡.txt",
                SmallJob.report("云岫乡", 2025, 10, 9).replace("全年开展普法", "结合“法治林”建设义务植树300余棵，全年开展普法"));
        job.run(output);
        assertThat(SmallJob.text(output, 1, "totals.csv"))
                .contains("tree_plantings,义务植树,300,棵,over,1,3,sum");
        assertThat(SmallJob.text(output, 1, "report.xml")).contains("义务植树").contains("300余棵");
    }

    @Test
    void orderAndNamesOfFilesDecideNothingThatIsPublished() throws IOException {
        List<Path> files = SmallJob.files(job.folder().resolve("inbox")).sorted().toList();
        assertThat(files).hasSizeGreaterThan(1);
        for (int i = 0; i < files.size(); i++) {
            Path file = job.folder().resolve("inbox").resolve(files.get(i));
            String name = file.getFileName().toString();
            Path folder = Files.createDirectories(file.resolveSibling("z" + (9 - i)));
            Files.move(file, folder.resolve((9 - i) + name));
        }
        job.run(output);
        for (String file : List.of("totals.csv", "report.pdf", "report.docx")) {
            assertThat(new OutputFolder(output).revision(1).resolve(file))
                    .hasSameBinaryContentAs(new OutputFolder(first).revision(1).resolve(file));
        }
    }

    private static RunListener failingIn(String step) {
        return new RunListener() {
            @Override
            public void step(String name) {
                if (name.equals(step)) {
                    throw new IllegalStateException("power cut in " + name);
                }
            }

            @Override
            public void read(String file, boolean readable, int done, int total) {
                // Reading goes well.
            }
        };
    }

    private static void assertSameRevision(Path one, Path other) throws IOException {
        Path first = new OutputFolder(one).revision(1);
        Path second = new OutputFolder(other).revision(1);
        List<Path> files = SmallJob.files(first).toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(9);
        assertThat(SmallJob.files(second).toList()).isEqualTo(files);
        for (Path file : files) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }
}
