package org.huibian.check.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huibian.check.Finding;
import org.huibian.check.ReportCheck;
import org.huibian.check.persons.PersonalDataFound;
import org.huibian.extract.Extraction;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.job.roster.SubDistrict;
import org.huibian.search.TextPattern;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;

/**
 * Examines the reports that could be assigned to nobody (S04), while somebody's report is missing:
 * whoever sends one again with its name should correct the rest of it too. Nothing is asked that
 * depends on whose it is.
 */
public final class UnownedReports {

    /**
     * Names of other places, last year, figures that are missing: only its own unit can be asked.
     */
    private static final Set<String> OF_OWNER =
            Set.of("T03", "V09", "V11", "D01", "D03", "L01", "L02");

    /** A report has these; a notice, a letter or a list that lies in the inbox has not. */
    private static final Set<Chapter> CHAPTERS = EnumSet.of(Chapter.RESULTS, Chapter.PLAN);

    /** What a report is called, whatever its chapters are. */
    private static final TextPattern TITLE =
            TextPattern.compile(
                    "(?:法治|依法行政)[^，。；]{0,16}(?:报告|汇报|总结|情况)(?![^，。；]{0,12}(?:通知|通报|方案|函|要点|意见)$)");

    /** A letter or a notice has fewer headings. */
    private static final int PARTS = 5;

    private UnownedReports() {}

    /** What some checks find in them; of no sub-district. */
    public static List<Finding> examine(DistrictSummary summary, List<ReportCheck> checks) {
        List<Finding> findings = new ArrayList<>();
        if (missing(summary).isEmpty()) {
            return findings;
        }
        List<ReportCheck> asked =
                checks.stream()
                        .filter(check -> check.ids().stream().noneMatch(OF_OWNER::contains))
                        .toList();
        for (IntakeRow row : summary.intake().rows()) {
            if (row.status() == IntakeRow.Status.UNASSIGNED) {
                row.reading()
                        .extraction()
                        .filter(UnownedReports::isReport)
                        .ifPresent(
                                report -> {
                                    findings.addAll(PersonalDataFound.in(report, ""));
                                    ReportCheck.examine(summary, report.file(), report, asked)
                                            .forEach(found -> findings.add(found.ofNobody()));
                                });
            }
        }
        return findings;
    }

    /** The sub-districts of the roster that have no report in words, in its order. */
    static List<String> missing(DistrictSummary summary) {
        return summary.job().roster().subDistricts().stream()
                .map(SubDistrict::name)
                .filter(name -> !hasReport(summary, name))
                .toList();
    }

    private static boolean hasReport(DistrictSummary summary, String name) {
        Extraction report = summary.reports().get(name);
        return report != null && report.kind() == Extraction.Kind.NARRATIVE;
    }

    private static boolean isReport(Extraction found) {
        Set<Chapter> chapters = EnumSet.noneOf(Chapter.class);
        found.sections().stream().map(Section::chapter).forEach(chapters::add);
        return found.kind() == Extraction.Kind.NARRATIVE
                && (chapters.containsAll(CHAPTERS)
                        || TITLE.isIn(found.metadata().title())
                                && found.sections().size() >= PARTS);
    }
}
