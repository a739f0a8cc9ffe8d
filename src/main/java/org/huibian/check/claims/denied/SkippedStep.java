package org.huibian.check.claims.denied;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huibian.check.Wording;
import org.huibian.check.claims.all.InTime;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A step that every paper or case is said to have gone through and one of them has not:
 * 合同件件经过合法性审查, and 食堂采购合同签了以后才补审; the steps are rows of steps.csv.
 *
 * @param name what the step is called
 * @param claimed what a claim calls it
 * @param things the papers or cases that go through it
 * @param ones what one of them is called besides
 * @param skipped that one has not
 */
record SkippedStep(String name, Pattern claimed, Pattern things, Pattern ones, Pattern skipped) {

    /** 没有公开就执行了; but 没有公开裁量理由 says it of something else. */
    private static final String THEN = "(?=[，。；就便]|程序|手续|$)";

    private static final List<SkippedStep> ALL =
            Wording.rows(
                            SkippedStep.class,
                            "steps.csv",
                            "step",
                            "claimed",
                            "things",
                            "ones",
                            "skipped")
                    .stream()
                    .map(
                            row ->
                                    new SkippedStep(
                                            row.required("step"),
                                            Pattern.compile(row.required("claimed")),
                                            Pattern.compile(row.required("things")),
                                            orNothing(row.text("ones")),
                                            Pattern.compile(
                                                    "(?:" + row.required("skipped") + ")" + THEN)))
                    .toList();

    /** A first look. */
    private static final TextPattern ANY = TextPattern.compile("没|未|漏|忘|先签|补审|才|再");

    /** One that was, not what might be. */
    private static final TextPattern ONE =
            TextPattern.compile(
                    "个别|少数|有的|部分|\\d+[份件起个]|[有一][份件起]|《|\\d月|的(?:合同|决定|决策|文件|方案)|这么|还没|至今|仍|补审|选址|搬迁");

    /** 拖了一个月才公示, where all are said to be in time; group 1 is the step. */
    private static final TextPattern LATE =
            TextPattern.compile("(?:拖|隔|过|晚|迟)[^，。；]{1,10}才(公示|公开|上网|挂网|备案|报备|送审)(?=[，。；]|$)");

    private static final String NOT = "没";

    private static final TextPattern RULE =
            TextPattern.compile(
                    "凡|一律|不得|不准|不能|严禁|禁止|杜绝|坚决|防止|避免|如果|若|一旦|要求|对(?:没有|未)|[审案示]的|不上会|不付款|否决|退回|避开|无一|没有一|抽查|倒查|为零");

    /** Those that need not go through it, made up for since, or of others. */
    private static final TextPattern EXCUSED =
            TextPattern.compile(
                    "一般|普通|简易|轻微|不属于|不属|无需|不需|不必|依法不|不予|不作为|未成年|涉密|隐私|自签|自行|临时|补[报备开办齐上]|已(?:经)?(?:补|整改|改正|纠正)|纳入|意见|建议");

    private static final Pattern OTHERS = Pattern.compile("社区|村|企业|小区|学校|物业|公司|县|区直|市直|部门");

    private static Pattern orNothing(String words) {
        return Pattern.compile(words.isEmpty() ? "(?!)" : words);
    }

    /** Whether a sentence tells that one has not gone through some step. */
    static boolean isToldOf(String text) {
        return ANY.isIn(text)
                && ONE.isIn(text)
                && !RULE.isIn(text)
                && !EXCUSED.isIn(text)
                && (LATE.isIn(text)
                        || ALL.stream().anyMatch(one -> one.skipped().matcher(text).find()));
    }

    /**
     * What a sentence says was skipped of what another says of all.
     *
     * @param said what is said of all
     * @param claim the sentence that says it
     */
    static Optional<String> in(String said, String claim, String denial) {
        return ALL.stream()
                .filter(one -> one.claimed().matcher(said).find())
                .filter(one -> one.isOf(claim, denial))
                .filter(any -> isToldOf(denial) && !areOfOthers(claim, denial))
                .map(SkippedStep::name)
                .findFirst();
    }

    private static boolean areOfOthers(String said, String denial) {
        return OTHERS.matcher(denial).results().anyMatch(who -> !said.contains(who.group()));
    }

    private boolean isOf(String claim, String denial) {
        return (skipped.matcher(denial).find() || isLate(claim, denial))
                && things.matcher(claim)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(one -> denial.contains(one) || ones.matcher(denial).find());
    }

    /** 才送审 is of the step that 没送审 would say was skipped. */
    private boolean isLate(String claim, String denial) {
        TextMatcher late = LATE.matcher(denial);
        return InTime.isSaid(claim)
                && late.find()
                && skipped.matcher(NOT + late.group(1)).matches();
    }
}
