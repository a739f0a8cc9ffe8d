package org.huibian.check.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Problem;
import org.huibian.message.Message;
import org.huibian.source.Refusal;
import org.huibian.source.limit.Limits;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;

/**
 * I01 unreadable as a whole or in part, I02 other year, I03 rival files, I04 withdrawn, I05 over a
 * limit: files of the inbox that do not count, or only by the order of their names.
 */
public final class FilesSetAside implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("I01", "I02", "I03", "I04", "I05");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        for (IntakeRow row : summary.intake().rows()) {
            switch (row.status()) {
                case UNREADABLE -> findings.add(unreadable(row));
                case OTHER_YEAR -> findings.add(otherYear(row, summary.job().year()));
                case WITHDRAWN -> findings.add(withdrawn(row));
                case USED, SUPERSEDED, UNASSIGNED -> {
                    // Nothing is wrong with the file, or UnassignedFiles says so.
                }
            }
        }
        summary.reports().forEach((name, report) -> unreadParts(name, report, findings));
        summary.intake().rivals().forEach(rivals -> findings.add(rivals(rivals)));
        return findings;
    }

    private static Finding unreadable(IntakeRow row) {
        String file = file(row);
        Message reason = row.reading().unreadable().orElseThrow();
        String check = Limits.isReason(reason) ? "I05" : "I01";
        return finding(
                check,
                Severity.ERROR,
                row,
                List.of(),
                Message.of(Check.class, check + ".message", file),
                Refusal.of(reason).whole());
    }

    /** What was not read of a file that counts: pages that are pictures, single sentences. */
    private static void unreadParts(String subDistrict, Extraction report, List<Finding> findings) {
        for (Problem problem : report.problems()) {
            if (problem.kind() == Problem.Kind.PAGES_UNREAD) {
                findings.add(unread(subDistrict, problem, List.of(), "pages"));
            } else if (problem.kind() == Problem.Kind.SENTENCE_UNREAD) {
                findings.add(unread(subDistrict, problem, problem.quotes(), "sentence"));
            }
        }
    }

    private static Finding unread(
            String subDistrict, Problem problem, List<String> quotes, String part) {
        return new Finding(
                "I01",
                Severity.ERROR,
                subDistrict,
                "",
                List.of(problem.places().get(0).location().toString()),
                quotes,
                Message.of(Check.class, "I01." + part + ".message", problem.subject()),
                Message.of(Check.class, "I01." + part + ".action", problem.subject()));
    }

    private static Finding otherYear(IntakeRow row, int year) {
        String title = row.reading().extraction().map(found -> found.metadata().title()).orElse("");
        Object reported =
                row.reading()
                        .extraction()
                        .flatMap(found -> found.metadata().year())
                        .map(Object.class::cast)
                        .orElse("?");
        return finding(
                "I02",
                Severity.ERROR,
                row,
                title.isEmpty() ? List.of() : List.of(title),
                Message.of(Check.class, "I02.message", reported, year),
                Message.of(Check.class, "I02.action", year, reported));
    }

    private static Finding withdrawn(IntakeRow row) {
        return finding(
                "I04",
                Severity.WARNING,
                row,
                List.of(),
                Message.of(Check.class, "I04.message", file(row)),
                Message.of(Check.class, "I04.action"));
    }

    private static Finding rivals(List<IntakeRow> rivals) {
        String files = rivals.stream().map(FilesSetAside::file).collect(Collectors.joining("、"));
        IntakeRow used = rivals.get(0);
        return new Finding(
                "I03",
                Severity.ERROR,
                used.subDistrict(),
                "",
                rivals.stream().map(FilesSetAside::file).toList(),
                List.of(),
                Message.of(Check.class, "I03.message", files, file(used)),
                Message.of(Check.class, "I03.action", file(used), used.subDistrict()));
    }

    private static Finding finding(
            String check,
            Severity severity,
            IntakeRow row,
            List<String> quotes,
            Message message,
            Message action) {
        return new Finding(
                check,
                severity,
                row.subDistrict(),
                "",
                List.of(file(row)),
                quotes,
                message,
                action);
    }

    private static String file(IntakeRow row) {
        return row.reading().submission().file();
    }
}
