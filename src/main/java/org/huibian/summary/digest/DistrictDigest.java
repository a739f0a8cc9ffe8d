package org.huibian.summary.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Theme;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;

/**
 * What a district report says, theme by theme and chapter by chapter.
 *
 * @param themes every theme of the vocabulary and of the reports, in the order of the vocabulary
 * @param problems what several report as a problem, the most widespread first
 * @param causes sentences that say why there are problems
 * @param firstResponsible who reports on the first responsible, in the order of the roster
 * @param firstResponsiblePractices sentences of theirs
 * @param plans what several plan, the most widespread first
 */
public record DistrictDigest(
        List<ThemeDigest> themes,
        List<CommonPoint> problems,
        List<Practice> causes,
        List<String> firstResponsible,
        List<Practice> firstResponsiblePractices,
        List<CommonPoint> plans) {

    /** How many sentences a theme is given at the most. */
    private static final int PER_THEME = 3;

    /** How many sentences in plain words on how it is done it is given where nobody names one. */
    private static final int WAYS = 2;

    /** How many plain sentences it is given where nobody names a practice. */
    private static final int PLAIN = 2;

    /** With fewer figures than this a theme without practices is given plain sentences. */
    private static final int THIN = 3;

    /** How many sentences the chapter on the first responsible is given at the most. */
    private static final int LEADERS = 4;

    /** How many sentences are given to the causes of problems at the most. */
    private static final int CAUSES = 3;

    /** Copies. */
    public DistrictDigest {
        themes = List.copyOf(themes);
        problems = List.copyOf(problems);
        causes = List.copyOf(causes);
        firstResponsible = List.copyOf(firstResponsible);
        firstResponsiblePractices = List.copyOf(firstResponsiblePractices);
        plans = List.copyOf(plans);
    }

    /**
     * The digest of a summary.
     *
     * @param quotable which sentences may be quoted at all: printable, not under an open finding
     */
    public static DistrictDigest of(DistrictSummary summary, Predicate<Passage> quotable) {
        return of(summary, quotable, false);
    }

    /** The same where few sentences may be quoted: those of a digest made before. */
    public static DistrictDigest again(DistrictSummary summary, Predicate<Passage> quotable) {
        return of(summary, quotable, true);
    }

    private static DistrictDigest of(
            DistrictSummary summary, Predicate<Passage> quotable, boolean few) {
        Candidates candidates =
                new Candidates(
                        summary.reports(), quotable, few, summary.job().merging().practices());
        CommonPoints points = new CommonPoints(quotable);
        Set<Theme> mentioned = new LinkedHashSet<>();
        List<String> onLeaders = new ArrayList<>();
        summary.reports()
                .forEach(
                        (name, report) -> {
                            report.passages()
                                    .forEach(
                                            p ->
                                                    mentioned.add(
                                                            Placing.of(p.theme(), p.published())));
                            if (report.passages().stream()
                                    .anyMatch(p -> p.chapter() == Chapter.FIRST_RESPONSIBLE)) {
                                onLeaders.add(name);
                            }
                            points.read(name, report);
                            candidates.read(name, report);
                        });
        PracticeChooser chooser = new PracticeChooser(candidates);
        List<Theme> order = themes(summary, mentioned);
        List<CommonPoint> problems = points.of(Chapter.PROBLEMS, order);
        List<CommonPoint> plans = points.of(Chapter.PLAN, order);
        chooser.remember(problems);
        chooser.remember(plans);
        List<Practice> leaders = chooser.choose(Topic.LEADERS, LEADERS);
        List<ThemeDigest> themes = new ArrayList<>();
        for (Theme theme : order) {
            List<SummaryRow> rows = rows(summary, theme);
            List<Practice> practices = chooser.choose(Topic.results(theme), PER_THEME);
            if (practices.isEmpty() && !theme.equals(Theme.OTHER)) {
                practices = chooser.choose(Topic.results(theme).ways(), WAYS);
            }
            if (practices.isEmpty() && isThin(rows) && !theme.equals(Theme.OTHER)) {
                practices = chooser.choose(Topic.results(theme).plain(), PLAIN);
            }
            themes.add(new ThemeDigest(theme, rows, practices));
        }
        return new DistrictDigest(
                themes, problems, chooser.choose(Topic.CAUSES, CAUSES), onLeaders, leaders, plans);
    }

    /** Whether a theme has hardly a figure that more than one report. */
    private static boolean isThin(List<SummaryRow> rows) {
        return rows.stream().filter(row -> row.bottom().values().size() > 1).count() < THIN;
    }

    private static List<Theme> themes(DistrictSummary summary, Set<Theme> mentioned) {
        Set<Theme> themes = new LinkedHashSet<>();
        summary.catalog().indicators().stream().map(Indicator::theme).forEach(themes::add);
        themes.addAll(mentioned);
        themes.remove(Theme.OTHER);
        themes.add(Theme.OTHER);
        return List.copyOf(themes);
    }

    private static List<SummaryRow> rows(DistrictSummary summary, Theme theme) {
        return summary.rows().stream()
                .filter(row -> row.indicator().theme().equals(theme))
                .filter(SummaryRow::isStated)
                .toList();
    }
}
