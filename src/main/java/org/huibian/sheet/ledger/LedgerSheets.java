package org.huibian.sheet.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibian.check.Finding;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Ruling;
import org.huibian.summary.SummaryRow;
import org.huibian.summary.intake.IntakeRow;

/** The sheets of the ledger that list: sources, findings, submissions, quantities, changes. */
final class LedgerSheets {

    /** From the folder of a revision. */
    private static final String ARCHIVE = "../../archive/";

    private final DistrictSummary summary;
    private final List<Finding> findings;
    private final SXSSFWorkbook workbook;
    private final CellLooks looks;
    private final Map<String, Submission> byFile = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    LedgerSheets(
            DistrictSummary summary,
            List<Finding> findings,
            SXSSFWorkbook workbook,
            CellLooks looks) {
        this.summary = summary;
        this.findings = findings;
        this.workbook = workbook;
        this.looks = looks;
        for (IntakeRow row : summary.intake().rows()) {
            byFile.putIfAbsent(row.reading().submission().file(), row.reading().submission());
        }
        summary.rows().forEach(row -> names.put(row.indicator().id(), row.indicator().name()));
    }

    /** A row for each value, by sub-district, then indicator. */
    void sources() {
        Grid grid =
                Grid.ofObservations(
                        workbook,
                        looks,
                        "sources",
                        2,
                        List.of("sub-district 13", "indicator 26"),
                        List.of(
                                "file 40",
                                DecisionColumns.VALUE + " 12",
                                DecisionColumns.REASON + " 30",
                                "id 28",
                                DecisionColumns.WHO + " 12"));
        for (SubDistrict subDistrict : summary.job().roster().subDistricts()) {
            for (SummaryRow row : summary.rows()) {
                Observation value = row.values().get(subDistrict.name());
                if (value != null) {
                    source(grid, subDistrict.name(), row, value);
                }
            }
        }
        grid.marked(9, text("mark.value"));
        grid.marked(10, text("mark.reason"));
        grid.hidden(12);
        grid.end();
    }

    private void source(Grid grid, String name, SummaryRow row, Observation value) {
        grid.next();
        grid.text(name);
        grid.text(row.indicator().name());
        grid.observation(value);
        String file = value.sources().get(0).location().file();
        grid.link(file, address(file));
        Optional<Ruling> ruling = summary.ruling(name, row.indicator().id());
        grid.entered(ruling.map(found -> DecisionColumns.written(found.decided())).orElse(""));
        grid.entered(ruling.map(found -> found.decision().reason()).orElse(""));
        grid.text(row.indicator().id());
        grid.text(ruling.map(found -> found.decision().who()).orElse(""));
    }

    /** A row for each finding, the gravest first. */
    void findings() {
        Grid grid =
                grid(
                        "findings",
                        3,
                        "severity 7",
                        "check 7",
                        "sub-district 13",
                        "indicator 22",
                        "message 50",
                        "quote 60",
                        "source 36",
                        "action 46",
                        DecisionColumns.ANSWER + " 40",
                        "id 15",
                        DecisionColumns.WHO + " 12");
        for (Finding finding : findings) {
            grid.next();
            grid.text(text("severity." + finding.severity().code()));
            grid.text(finding.check());
            grid.text(finding.subDistrict());
            grid.text(names.getOrDefault(finding.indicator(), finding.indicator()));
            grid.wrapped(finding.message().text());
            grid.wrapped(finding.quote());
            grid.wrapped(finding.source());
            grid.wrapped(finding.action().text());
            grid.entered(finding.answer().map(Finding.Answer::text).orElse(""));
            grid.text(finding.id());
            grid.text(finding.answer().map(Finding.Answer::who).orElse(""));
        }
        grid.marked(8, text("mark.answer"));
        grid.hidden(10);
        grid.end();
    }

    /** A row for each file of the inbox, by file name. */
    void submissions() {
        Grid grid =
                grid(
                        "submissions",
                        2,
                        "sub-district 13",
                        "file 44",
                        "format 7",
                        "status 10",
                        "evidence 60",
                        "characters 9",
                        "figures 8",
                        "mentions 8",
                        "findings 8",
                        "sha256 66");
        Map<String, Integer> counts = Finding.byFile(findings);
        for (IntakeRow row : summary.intake().rows()) {
            Submission submission = row.reading().submission();
            grid.next();
            grid.text(row.subDistrict());
            grid.link(submission.file(), address(submission.file()));
            grid.text(row.reading().extraction().map(Extraction::format).orElse(""));
            grid.text(text("status." + row.status().code()));
            grid.text(row.evidence().text());
            if (row.reading().extraction().isPresent()) {
                Extraction read = row.reading().extraction().get();
                grid.count(read.characters());
                grid.count(read.observations().size());
                grid.count(read.mentions().size());
            } else {
                grid.blank();
                grid.blank();
                grid.blank();
            }
            grid.count(counts.getOrDefault(submission.file(), 0));
            grid.text(submission.sha256());
        }
        grid.end();
    }

    /** The rows of changes.csv. */
    void changes(List<List<String>> changes) {
        Grid grid =
                grid(
                        "changes",
                        1,
                        "kind 8",
                        "sub-district 13",
                        "indicator 26",
                        "before 50",
                        "after 50",
                        "cause 50");
        for (List<String> change : changes) {
            grid.next();
            grid.text(text("kind." + change.get(0)));
            grid.text(change.get(1));
            grid.text(names.getOrDefault(change.get(2), change.get(2)));
            grid.wrapped(change.get(3));
            grid.wrapped(change.get(4));
            grid.wrapped(change.get(5));
        }
        grid.end();
    }

    private Grid grid(String sheet, int frozen, String... columns) {
        return Grid.of(workbook, looks, sheet, frozen, columns);
    }

    /** Where a file lies in the archive, seen from the revision; empty for a file unknown here. */
    private String address(String file) {
        Submission submission = byFile.get(file);
        return submission == null ? "" : ARCHIVE + submission.archiveName();
    }

    private static String text(String key) {
        return Message.of(LedgerSheets.class, key).text();
    }
}
