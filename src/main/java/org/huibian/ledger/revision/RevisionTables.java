package org.huibian.ledger.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huibian.check.Finding;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.indicator.Quantity;
import org.huibian.job.decision.Decision;
import org.huibian.job.decision.Decisions;
import org.huibian.job.roster.SubDistrict;
import org.huibian.ledger.plain.TableText;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;
import org.huibian.summary.intake.IntakeRow;

/**
 * The tables of a revision as CSV: UTF-8 without byte order mark, RFC 4180, a header row, stable
 * order, no line break within a field.
 */
public final class RevisionTables {

    private final DistrictSummary summary;
    private final List<Finding> findings;
    private final Decisions decisions;

    /** For a summary and its findings, where nothing was decided. */
    public RevisionTables(DistrictSummary summary, List<Finding> findings) {
        this(summary, findings, Decisions.NONE);
    }

    /** For a summary, its findings and the office's decisions. */
    public RevisionTables(DistrictSummary summary, List<Finding> findings, Decisions decisions) {
        this.summary = summary;
        this.findings = List.copyOf(findings);
        this.decisions = decisions;
    }

    /** figures.csv: what each sub-district stated, by sub-district, then indicator. */
    public void figures(Appendable out) {
        TableText table = new TableText(out, StatedColumns.header("sub_district"));
        for (SubDistrict subDistrict : summary.job().roster().subDistricts()) {
            for (SummaryRow row : summary.rows()) {
                Observation observation = row.values().get(subDistrict.name());
                if (observation != null) {
                    table.row(StatedColumns.cells(observation, subDistrict.name()));
                }
            }
        }
    }

    /** totals.csv: a row for each indicator of the vocabulary, in its order. */
    public void totals(Appendable out) {
        TableText table =
                new TableText(
                        out,
                        "indicator",
                        "name",
                        "value",
                        "unit",
                        "qualifier",
                        "reporting",
                        "expected",
                        "aggregation");
        for (SummaryRow row : summary.rows()) {
            table.row(
                    row.indicator().id(),
                    row.indicator().name(),
                    row.total().map(total -> amount(row, total)).orElse(""),
                    row.indicator().unit(),
                    row.total().map(total -> total.qualifier().code()).orElse(""),
                    String.valueOf(row.reporting()),
                    String.valueOf(row.expected()),
                    row.indicator().aggregation().code());
        }
    }

    /** mentions.csv: every quantity of every file that is used, in reading order. */
    public void mentions(Appendable out) {
        TableText table =
                new TableText(
                        out,
                        "sub_district",
                        "source",
                        "start",
                        "end",
                        "text",
                        "value",
                        "unit",
                        "qualifier",
                        "role",
                        "indicator",
                        "reason");
        for (Map.Entry<String, Extraction> report : summary.reports().entrySet()) {
            for (Mention mention : report.getValue().mentions()) {
                table.row(
                        report.getKey(),
                        mention.excerpt().location().toString(),
                        String.valueOf(mention.excerpt().start()),
                        String.valueOf(mention.excerpt().end()),
                        mention.excerpt().text(),
                        mention.value().map(BigDecimal::toPlainString).orElse(""),
                        mention.unit(),
                        mention.value().isPresent() ? mention.qualifier().code() : "",
                        mention.role().code(),
                        mention.indicator(),
                        mention.reason());
            }
        }
    }

    /** findings.csv: by severity, then check, sub-district and place. */
    public void findings(Appendable out) {
        TableText table =
                new TableText(
                        out,
                        "id",
                        "severity",
                        "check",
                        "sub_district",
                        "source",
                        "quote",
                        "message",
                        "action");
        for (Finding finding : findings) {
            table.row(
                    finding.id(),
                    finding.severity().code(),
                    finding.check(),
                    finding.subDistrict(),
                    finding.source(),
                    finding.quote(),
                    finding.message().text(),
                    finding.due().text());
        }
    }

    /**
     * decisions.csv: the office's decisions in their order, with what became of each: applied or
     * lapsed.
     */
    public void decisions(Appendable out) {
        TableText table =
                new TableText(
                        out,
                        "sub_district",
                        "indicator",
                        "finding",
                        "value",
                        "qualifier",
                        "reason",
                        "who",
                        "quote",
                        "state");
        for (Decision decision : decisions.all()) {
            table.row(
                    decision.subDistrict(),
                    decision.indicator(),
                    decision.finding(),
                    decision.value().map(BigDecimal::toPlainString).orElse(""),
                    decision.qualifier(),
                    decision.reason(),
                    decision.who(),
                    decision.quote(),
                    isApplied(decision) ? "applied" : "lapsed");
        }
    }

    private boolean isApplied(Decision decision) {
        return decision.isAnswer()
                ? findings.stream().anyMatch(f -> !f.isOpen() && f.id().equals(decision.finding()))
                : summary.ruling(decision.subDistrict(), decision.indicator()).isPresent();
    }

    /** submissions.csv: every file of the inbox and what became of it, by file name. */
    public void submissions(Appendable out) {
        TableText table =
                new TableText(
                        out,
                        "sub_district",
                        "file",
                        "sha256",
                        "format",
                        "status",
                        "characters",
                        "figures",
                        "findings");
        Map<String, Integer> counts = Finding.byFile(findings);
        for (IntakeRow row : summary.intake().rows()) {
            String file = row.reading().submission().file();
            table.row(
                    row.subDistrict(),
                    file,
                    row.reading().submission().sha256(),
                    row.reading().extraction().map(Extraction::format).orElse(""),
                    row.status().code(),
                    row.reading()
                            .extraction()
                            .map(found -> String.valueOf(found.characters()))
                            .orElse(""),
                    row.reading()
                            .extraction()
                            .map(found -> String.valueOf(found.observations().size()))
                            .orElse(""),
                    String.valueOf(counts.getOrDefault(file, 0)));
        }
    }

    private static String amount(SummaryRow row, Quantity total) {
        return row.indicator().isRate() ? total.amount().toPlainString() : total.toPlainAmount();
    }
}
