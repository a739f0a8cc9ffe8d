package org.huibian.check.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huibian.check.Check;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Problem;
import org.huibian.extract.Share;
import org.huibian.message.Message;
import org.huibian.source.Excerpt;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;

/**
 * V14: a 合计 that is not the sum of its parts, numbers typed as text, formulas without a saved
 * result or with one that is not what they come to, figures of a sheet without a unit; for
 * information, figures on a hidden sheet, row or column, which may have been left over.
 */
public final class FaultyTables implements Check {

    private static final Map<Problem.Kind, String> FAULTS =
            Map.of(
                    Problem.Kind.TABLE_SUM, "sum",
                    Problem.Kind.NUMBER_AS_TEXT, "text",
                    Problem.Kind.NOT_COMPUTED, "formula",
                    Problem.Kind.STALE_FORMULA, "stale",
                    Problem.Kind.UNIT_MISSING, "unit",
                    Problem.Kind.RATE_AS_FRACTION, "fraction",
                    Problem.Kind.HIDDEN_FIGURE, "hidden");

    private static final Pattern CELL = Pattern.compile("^表(\\d+)!(\\d+),(\\d+)$");

    @Override
    public Set<String> ids() {
        return Set.of("V14");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Extraction> report : summary.reports().entrySet()) {
            for (Problem problem : report.getValue().problems()) {
                if (FAULTS.containsKey(problem.kind())) {
                    findings.add(finding(report.getKey(), problem));
                }
            }
        }
        Set<String> files = new TreeSet<>();
        for (IntakeRow row : summary.intake().rows()) {
            Optional<Extraction> shared =
                    row.status() == IntakeRow.Status.USED
                            ? row.reading().extraction()
                            : Optional.empty();
            if (shared.isPresent() && files.add(shared.get().file())) {
                ofNobody(shared.get(), findings);
            }
        }
        return findings;
    }

    /** What is wrong with a sheet of several sub-districts outside their rows: its own totals. */
    private static void ofNobody(Extraction sheet, List<Finding> findings) {
        for (Share share : sheet.shares()) {
            for (Problem problem : share.problems()) {
                if (sheet.kind() == Extraction.Kind.SHARED && FAULTS.containsKey(problem.kind())) {
                    findings.add(finding("", problem));
                }
            }
        }
    }

    private static Finding finding(String subDistrict, Problem problem) {
        boolean head = problem.kind() == Problem.Kind.UNIT_MISSING && !problem.subject().isEmpty();
        String key = "V14." + (head ? "head" : FAULTS.get(problem.kind()));
        Excerpt first = problem.places().get(0);
        List<Quote> quotes = Quote.paired(Examined.quotes(problem));
        return new Finding(
                "V14",
                problem.kind() == Problem.Kind.HIDDEN_FIGURE ? Severity.INFO : Severity.ERROR,
                subDistrict,
                "",
                quotes.stream().map(Quote::place).toList(),
                quotes.stream().map(Quote::text).filter(text -> !text.isEmpty()).toList(),
                Message.of(
                        Check.class,
                        key + ".message",
                        shown(first.location().place()),
                        first.text(),
                        problem.subject(),
                        problem.places().size() == 1
                                ? Message.of(Check.class, "V14.cell")
                                : Message.of(Check.class, "V14.cells", problem.places().size())),
                Message.of(Check.class, key + ".action"));
    }

    /** A cell of a table in a document as a reader counts: 表1第5行第2列. */
    private static String shown(String place) {
        return CELL.matcher(place).replaceFirst("表$1第$2行第$3列");
    }
}
