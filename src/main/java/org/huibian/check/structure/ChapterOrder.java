package org.huibian.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;

/**
 * C02 顺序异常: results or problems behind the plan, results behind the problems. The chapter on the
 * first responsible persons may stand anywhere.
 */
public final class ChapterOrder extends ReportCheck {

    private static final Pattern RESULTS = Pattern.compile("成效|举措|成绩|做法|开展情况|工作情况|完成情况|工作总结|措施");

    /** The check. */
    public ChapterOrder() {
        super("C02");
    }

    @Override
    protected void examine(Examined report) {
        Optional<Section> plan = Optional.empty();
        Optional<Section> problems = Optional.empty();
        for (Section section : report.headings()) {
            if (section.level() != 1 || section.title().isEmpty()) {
                continue;
            }
            boolean results =
                    section.chapter() == Chapter.RESULTS && RESULTS.matcher(section.title()).find();
            boolean isProblems = section.chapter() == Chapter.PROBLEMS;
            Optional<Section> before = results && plan.isEmpty() ? problems : plan;
            if ((results || isProblems) && before.isPresent()) {
                report.note(
                        Severity.WARNING,
                        "message",
                        List.of(Quote.of(section), Quote.of(before.get())),
                        section.title(),
                        before.get().title());
                return;
            }
            if (section.chapter() == Chapter.PLAN) {
                plan = plan.or(() -> Optional.of(section));
            } else if (isProblems) {
                problems = problems.or(() -> Optional.of(section));
            }
        }
    }
}
