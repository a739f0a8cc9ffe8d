package org.huibian.check.persons;

import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Problem;

/**
 * P02 其他自然人姓名: lawyers, people honoured, persons to be asked. A lawyer engaged or speaking in that
 * function is for information.
 */
public final class NamesToLookAt extends ReportCheck {

    private static final Pattern FUNCTION =
            Pattern.compile("聘请|聘任|邀请|特邀|事务所|担任|签约|签订|受聘|授课|主讲|宣讲|讲解");

    /** The check. */
    public NamesToLookAt() {
        super("P02");
    }

    @Override
    protected void examine(Examined report) {
        for (Problem problem : report.problems(Problem.Kind.NAMED_PERSON)) {
            boolean inFunction =
                    (problem.subject().equals("律师") || problem.subject().equals("教授"))
                            && problem.quotes().stream().anyMatch(q -> FUNCTION.matcher(q).find());
            report.note(
                    inFunction ? Severity.INFO : Severity.WARNING,
                    "message",
                    Examined.quotes(problem),
                    problem.subject());
        }
    }
}
