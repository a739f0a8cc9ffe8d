package org.huibian.check.claims;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * That all sat the examination, and elsewhere that some did not: 学法考试参考率、合格率均为100%, and
 * 应考51人，实际到场49人 or 有2人缺考.
 */
final class MissedExam {

    private static final String PERSONS = "(?:人|名|位)(?!次)[^，。；\\d]{0,8}";

    private static final TextPattern EXAM = TextPattern.compile("考试|考法|测试|考核|应考|参考率|缺考");

    /** 参考率和合格率双双达到100%, 全员参考, 无一缺考. */
    private static final TextPattern ALL_SAT =
            TextPattern.compile(
                    "参[考试]率[^。；，\\d]{0,14}(?:(?<![\\d.])100%|百分之百|百分百)|(?:全员|全部|悉数|一个不[落少漏差]|无一人?缺席)(?:都|均)?(?:参加了?)?(?:学法|法律知识|法治)?(?:参考|应考|到考|考试|测试)|(?:无(?:一)?人?|零|没有人?)缺考");

    /** 应考51人，实际到场49人; groups 1 and 2. */
    private static final TextPattern DUE_AND_THERE =
            TextPattern.compile(
                    "(?:应考|应参[考加试]|应到)[^，。；\\d]{0,10}(\\d{1,4})"
                            + PERSONS
                            + "[，、；中里内]?[^，。；\\d]{0,10}(?:实[考到际]|到[场考]|参[考加]|参试)[^，。；\\d]{0,8}(\\d{1,4})"
                            + PERSONS);

    /** 2名同志缺考, 有3人没有参加考试; group 1. */
    private static final TextPattern ABSENT =
            TextPattern.compile(
                    "(\\d{1,4})"
                            + PERSONS
                            + "[^，。；\\d]{0,8}(?:缺考|弃考|(?:没有?|未能?|未曾)(?:能|有)?(?:参加|到场|到考|参考|赶上)[^，。；]{0,6}?(?:考试|测试|参考|补考)?)");

    /** Another examination, another year, or made good for. */
    private static final TextPattern OTHER =
            TextPattern.compile(
                    "去年|上年|往年|上半年|第[一二两]次|初试|(?:已|均|都|全部|完成|参加了?|通过了?|经)补考|补考(?:后|合格|通过|完毕|均|全部)|执法资格|执法证|资格考试|上岗|网格员|调解员|明白人|志愿者|学生|村干部|社区干部|新[录招]");

    private MissedExam() {}

    /** Notes the first such claim of a report with what denies it. */
    static void examine(Examined report) {
        List<Passage> passages =
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS);
        Optional<Passage> claim =
                passages.stream()
                        .filter(one -> one.chapter() != Chapter.PROBLEMS)
                        .filter(one -> isOfExam(one, ALL_SAT))
                        .findFirst();
        Optional<Passage> denial =
                claim.flatMap(
                        all ->
                                passages.stream()
                                        .filter(one -> one != all)
                                        .filter(MissedExam::tellsOfAbsent)
                                        .findFirst());
        if (denial.isPresent()
                && !report.isNoted(claim.orElseThrow().published())
                && !report.isNoted(denial.get().published())) {
            report.note(
                    Severity.WARNING,
                    "denied",
                    List.of(Quote.of(claim.get()), Quote.of(denial.get())),
                    matched(claim.get()));
        }
    }

    private static String matched(Passage claim) {
        TextMatcher all = ALL_SAT.matcher(PlainNumbers.of(claim.published()));
        return all.find() ? all.group() : "";
    }

    private static boolean isOfExam(Passage passage, TextPattern words) {
        String text = PlainNumbers.of(passage.published());
        return EXAM.isIn(text) && words.isIn(text) && !OTHER.isIn(text);
    }

    private static boolean tellsOfAbsent(Passage passage) {
        if (isOfExam(passage, ABSENT)) {
            return true;
        }
        TextMatcher both = DUE_AND_THERE.matcher(PlainNumbers.of(passage.published()));
        return isOfExam(passage, DUE_AND_THERE) && both.find() && number(both, 1) > number(both, 2);
    }

    private static int number(TextMatcher both, int group) {
        return Integer.parseInt(String.valueOf(both.group(group)));
    }
}
