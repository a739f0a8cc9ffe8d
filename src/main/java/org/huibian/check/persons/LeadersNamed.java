package org.huibian.check.persons;

import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Problem;

/**
 * P03 主要负责人姓名: principal leaders named in their function; for information, the report had better
 * name the office.
 */
public final class LeadersNamed extends ReportCheck {

    /** The check. */
    public LeadersNamed() {
        super("P03");
    }

    @Override
    protected void examine(Examined report) {
        for (Problem problem : report.problems(Problem.Kind.NAMED_LEADER)) {
            report.note(Severity.INFO, "message", Examined.quotes(problem), problem.subject());
        }
    }
}
