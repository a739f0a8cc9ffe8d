package org.huibian.check.continuity;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.summary.PreviousYear;

/**
 * L02 上年不足: a problem that last year's report admitted and this year's does not speak of, neither
 * as remedied nor as remaining, or repeats word for word. For information.
 */
public final class ProblemsRemedied extends ReportCheck {

    private static final int SHORTEST = 10;

    /** The check. */
    public ProblemsRemedied() {
        super("L02");
    }

    @Override
    protected void examine(Examined report) {
        report.besideLastYear((year, before) -> examine(report, year, before));
    }

    private static void examine(Examined report, PreviousYear year, Extraction before) {
        for (Passage problem : before.passages()) {
            if (problem.chapter() == Chapter.PROBLEMS && problem.published().length() >= SHORTEST) {
                judge(report, year, problem);
            }
        }
    }

    private static void judge(Examined report, PreviousYear year, Passage problem) {
        Optional<Passage> again =
                report.passages(Chapter.PROBLEMS).stream()
                        .filter(now -> now.published().equals(problem.published()))
                        .findFirst();
        String before = Integer.toString(year.year());
        if (again.isPresent()) {
            report.note(
                    Severity.INFO,
                    "again",
                    List.of(Quote.of(again.get()), LastYear.quote(year, problem)),
                    before);
        } else if (!LastYear.isTakenUp(problem.published(), report.report())) {
            report.note(Severity.INFO, "message", List.of(LastYear.quote(year, problem)), before);
        }
    }
}
