package org.huibian.ledger.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.change.Change.Kind;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.ledger.revision.RevisionTables;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.report.xml.ReportXml;
import org.huibian.source.Submission;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionChangesTest {

    private static final IndicatorCatalog CATALOG =
            SampleDistrict.catalog(
                    "handled,受理,件,sum,disputes,flow",
                    "resolved,化解,件,sum,disputes,flow",
                    "rate,化解率,%,ratio(resolved/handled),disputes,rate",
                    "events,活动,场,sum,publicity,flow");

    @TempDir private Path temp;

    @Test
    void firstRevisionHasTheHeaderOnly() {
        assertThat(RevisionChanges.csv(RevisionChanges.between(Optional.empty(), state("624"))))
                .isEqualTo("kind,sub_district,indicator,before,after,cause\r\n");
    }

    @Test
    void nothingChangedIsNoChange() {
        assertThat(changes(state("624"), state("624"))).isEmpty();
    }

    @Test
    void correctionIsFollowedFromTheFileToTheSentence() {
        assertThat(changes(state("624"), state("630")))
                .containsExactly(
                        new Change(Kind.INPUT, "甲街道", "", "used sha624", "used sha630", "甲.txt"),
                        new Change(Kind.FIGURE, "甲街道", "handled", "624件", "630件", "甲.txt"),
                        new Change(Kind.TOTAL, "", "handled", "694件（2/3）", "700件（2/3）", "甲.txt"),
                        new Change(Kind.TOTAL, "", "rate", "98.56%（1/3）", "97.62%（1/3）", "甲.txt"),
                        new Change(
                                Kind.SENTENCE,
                                "",
                                "",
                                "共受理694件，化解率98.56%。",
                                "共受理700件，化解率97.62%。",
                                "甲.txt"));
    }

    @Test
    void findingThatComesOrGoesIsNamedWithTheFileOfItsSubDistrict() {
        Finding finding = finding();
        assertThat(changes(state("624", finding), state("630")))
                .filteredOn(change -> change.kind() == Kind.FINDING)
                .containsExactly(
                        new Change(
                                Kind.FINDING,
                                "甲街道",
                                "",
                                "error V03 " + finding.message().text(),
                                "",
                                "甲.txt"));
        assertThat(changes(state("624"), state("630", finding)))
                .filteredOn(change -> change.kind() == Kind.FINDING)
                .extracting(Change::before)
                .containsExactly("");
    }

    @Test
    void changeWithoutAnyInputSaysSo() {
        assertThat(changes(state("624"), state("624", finding())))
                .singleElement()
                .extracting(Change::cause)
                .isEqualTo(Message.of(OutputFolder.class, "changes.setup").text());
    }

    @Test
    void anotherBuildOfTheProgramIsNamedWhereItMovesAFigure() {
        RevisionState before =
                RevisionState.of(tables("624"), report("624"), Map.of("build", "a", "roster", "r"));
        RevisionState same =
                RevisionState.of(tables("630"), report("630"), Map.of("build", "b", "roster", "r"));
        assertThat(changes(before, same))
                .filteredOn(change -> change.kind() == Kind.FIGURE)
                .extracting(Change::cause)
                .containsExactly("甲.txt ‖ 程序换了版本");
        assertThat(
                        changes(
                                before,
                                RevisionState.of(
                                        tables("624", finding()),
                                        report("624"),
                                        Map.of("build", "b", "roster", "r"))))
                .extracting(Change::cause)
                .containsExactly("程序换了版本");
    }

    @Test
    void publishedRevisionIsReadBackFromItsPlainFiles() throws IOException {
        RevisionTables tables = tables("624");
        write(temp.resolve("figures.csv"), tables::figures);
        write(temp.resolve("totals.csv"), tables::totals);
        write(temp.resolve("findings.csv"), tables::findings);
        write(temp.resolve("submissions.csv"), tables::submissions);
        try (OutputStream out = Files.newOutputStream(temp.resolve("report.xml"))) {
            ReportXml.write(report("624"), out);
        }
        RevisionState read = RevisionState.read(temp).orElseThrow();
        assertThat(changes(read, state("624"))).isEmpty();
        assertThat(changes(read, state("630"))).isEqualTo(changes(state("624"), state("630")));

        Files.delete(temp.resolve("totals.csv"));
        assertThat(RevisionState.read(temp)).isEmpty();
    }

    @Test
    void sentenceEndsAfterItsClosingMarksAndKeepsItsOwnFigures() {
        Report report =
                report(
                        List.of(
                                new Inline.Text("甲说：“好。”受理"),
                                new Inline.Figure("7件", "handled"),
                                new Inline.Text("。"),
                                new Inline.Figure("8场", "events"),
                                new Inline.Text("活动")));
        assertThat(ReportSentences.of(report))
                .containsExactly(
                        new ReportSentences.Sentence("甲说：“好。”", java.util.Set.of()),
                        new ReportSentences.Sentence("受理7件。", java.util.Set.of("handled")),
                        new ReportSentences.Sentence("8场活动", java.util.Set.of("events")));
    }

    private static List<Change> changes(RevisionState before, RevisionState after) {
        return RevisionChanges.between(Optional.of(before), after);
    }

    private static Finding finding() {
        return new Finding(
                "V03",
                Severity.ERROR,
                "甲街道",
                "handled",
                List.of("甲.txt#第3行"),
                List.of("化解12件，受理10件。"),
                Message.of(Check.class, "V03.message", "化解", 12, "受理", 10),
                Message.of(Check.class, "V03.action"));
    }

    private static RevisionState state(String handled, Finding... findings) {
        return RevisionState.of(tables(handled, findings), report(handled), Map.of());
    }

    private static void write(Path file, Consumer<Appendable> table) throws IOException {
        StringBuilder text = new StringBuilder();
        table.accept(text);
        Files.writeString(file, text);
    }

    private static RevisionTables tables(String handled, Finding... findings) {
        return new RevisionTables(summary(handled), List.of(findings));
    }

    private static Report report(String handled) {
        DistrictSummary summary = summary(handled);
        return report(
                List.of(
                        new Inline.Text("共受理"),
                        new Inline.Figure(
                                summary.row("handled").orElseThrow().total().get().toText(),
                                "handled"),
                        new Inline.Text("，化解率"),
                        new Inline.Figure(
                                summary.row("rate").orElseThrow().total().get().toText(), "rate"),
                        new Inline.Text("。乙镇组织活动41场。")));
    }

    private static Report report(List<Inline> inlines) {
        return new Report(
                "题",
                "某区",
                "2026-02-10",
                List.of(new Paragraph(Block.Paragraph.Kind.BODY, inlines)),
                Map.of());
    }

    private static DistrictSummary summary(String handled) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put(
                "甲街道",
                Reading.of(
                        new Submission("甲.txt", "sha" + handled, 1),
                        1,
                        SampleDistrict.report("甲.txt")
                                .value("handled", handled, "件")
                                .value("resolved", "615", "件")
                                .build()));
        readings.put(
                "乙镇",
                Reading.of(
                        new Submission("乙.txt", "b", 1),
                        1,
                        SampleDistrict.report("乙.txt")
                                .value("handled", "70", "件")
                                .value("events", "41", "场")
                                .build()));
        List<IntakeRow> rows = new ArrayList<>();
        readings.forEach(
                (name, reading) ->
                        rows.add(
                                new IntakeRow(
                                        reading,
                                        name,
                                        IntakeRow.Status.USED,
                                        Message.of(Intake.class, "intake.assigned"))));
        return new Summarizer(SampleDistrict.job("甲街道", "乙镇", "丙乡"), CATALOG)
                .summarize(new Intake(rows, List.of()));
    }
}
