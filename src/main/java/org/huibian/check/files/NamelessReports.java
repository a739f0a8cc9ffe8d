package org.huibian.check.files;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.extract.Extraction;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.job.roster.SubDistrict;
import org.huibian.search.TextPattern;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;

/** The reports that could be assigned to nobody (主体不明, S04), while somebody's report is missing. */
public final class NamelessReports {

    /** A report has these; a notice, a letter or a list that lies in the inbox has not. */
    private static final Set<Chapter> CHAPTERS = EnumSet.of(Chapter.RESULTS, Chapter.PLAN);

    /** What a report is called, whatever its chapters are. */
    private static final TextPattern TITLE =
            TextPattern.compile(
                    "(?:法治|依法行政)[^，。；]{0,16}(?:报告|汇报|总结|情况)(?![^，。；]{0,12}(?:通知|通报|方案|函|要点|意见)$)");

    /** A letter or a notice has fewer headings. */
    private static final int PARTS = 5;

    private NamelessReports() {}

    /** By file, in the order of the intake; none where nobody's report is missing. */
    public static Map<String, Extraction> of(DistrictSummary summary) {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (IntakeRow row : summary.intake().rows()) {
            if (row.status() == IntakeRow.Status.UNASSIGNED) {
                row.reading()
                        .extraction()
                        .filter(NamelessReports::isReport)
                        .ifPresent(
                                report -> reports.put(row.reading().submission().file(), report));
            }
        }
        return reports.isEmpty() || missing(summary).isEmpty() ? Map.of() : reports;
    }

    /** The sub-districts of the roster that have no report in words, in its order. */
    public static List<String> missing(DistrictSummary summary) {
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
