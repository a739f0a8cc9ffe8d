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
 * as remedied nor as remaining, or repeats word for word. For information. Why there was a problem
 * is none.
 */
public final class ProblemsRemedied extends ReportCheck {

    /** The check. */
    public ProblemsRemedied() {
        super("L02");
    }

    @Override
    protected void examine(Examined report) {
        report.besideLastYear((year, before) -> examine(report, year, before));
    }

    private static void examine(Examined report, PreviousYear year, Extraction before) {
        Admitted.in(before).forEach(problem -> judge(report, year, problem));
    }

    private static void judge(Examined report, PreviousYear year, Admitted problem) {
        String before = Integer.toString(year.year());
        Quote first = problem.told().get(0);
        for (Quote told : problem.told()) {
            Optional<Passage> again =
                    report.passages(Chapter.PROBLEMS).stream()
                            .filter(now -> now.published().equals(told.text()))
                            .findFirst();
            if (again.isPresent()) {
                report.note(
                        Severity.INFO,
                        "again",
                        List.of(Quote.of(again.get()), LastYear.quote(year, told)),
                        before);
                return;
            }
        }
        if (!problem.isTakenUpIn(report.report())) {
            report.note(Severity.INFO, "message", List.of(LastYear.quote(year, first)), before);
        }
    }
}
