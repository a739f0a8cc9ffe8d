package org.huibian.check.persons;

import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Problem;
import org.huibian.search.TextPattern;

/**
 * P02 其他自然人姓名: lawyers, people honoured, persons to be asked. A lawyer engaged or speaking in that
 * function is for information.
 */
public final class NamesToLookAt extends ReportCheck {

    private static final TextPattern FUNCTION =
            TextPattern.compile("法律顾问|聘请|聘任|邀请|特邀|事务所|担任|签约|签订|受聘|授课|主讲|宣讲|讲解");

    /** What is said of a person, not of a function. */
    private static final TextPattern PRAISE =
            TextPattern.compile(
                    "热情|放弃休息|任劳任怨|表彰|获评|荣获|先进|优秀|突出|感人|耐心细致|业务(?:熟|精)|好评|志愿者|夸|称赞|赞扬|赞誉|敬业|有耐心|口碑|义务(?=[为替帮给写代])|无偿为|不计报酬|随叫随到|尽心尽力|不辞辛[苦劳]|认真负责|有求必应|点赞");

    /** A principal leader, who may be named in the function. */
    private static final TextPattern LEADER =
            TextPattern.compile("(?:书记|主任|镇长|乡长|区长|县长)(?:、[\\p{IsHan}]{2,8})?[\\p{IsHan}]{2,4}同志");

    /** The check. */
    public NamesToLookAt() {
        super("P02");
    }

    @Override
    protected void examine(Examined report) {
        for (Problem problem : report.problems(Problem.Kind.NAMED_PERSON)) {
            boolean inFunction =
                    problem.subject().equals("律师")
                            && problem.quotes().stream().anyMatch(q -> FUNCTION.matcher(q).find())
                            && problem.quotes().stream().noneMatch(q -> PRAISE.matcher(q).find());
            boolean leader =
                    problem.subject().equals("同志")
                            && problem.quotes().stream().allMatch(q -> LEADER.matcher(q).find());
            boolean deputy = problem.subject().equals("副职负责人");
            report.note(
                    inFunction || leader || deputy ? Severity.INFO : Severity.WARNING,
                    "message",
                    Examined.quotes(problem),
                    problem.subject());
        }
    }
}
