package org.huibian.check.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What is said to be done by all and told by numbers not to be: 所有调解员均已完成岗前培训，仅有6人尚未参训;
 * 9件建议全部办结，目前办结8件.
 *
 * @param done how many are told to have done it; empty where it is told how many have not
 * @param left how many have not, or how many there are, with their unit
 */
record SaidOfAll(String done, String left) {

    private static final String UNIT = "(?:个|人|名|位|家|户|件|起|处|项|条|宗|份|支|所|台|辆|座)";

    /** That all have done it. */
    private static final TextPattern ALL =
            TextPattern.compile(
                    "全覆盖|满覆盖|全面覆盖|一[个户人村名处件项]不(?:落|漏|少)|不落一[个户人村]|不漏一[个户人]|无一遗漏|无遗漏|全员|(?:所有|全部|全体)[^，。；\\d]{1,16}(?:均|都|全部)"
                            + "|(?:均已|都已|均完成|全部|悉数|逐一|一律|人人|村村|件件|户户)|应[^，。；]{1,2}尽[^，。；]{1,2}|100%");

    /** 其余均已: of what is left beside what is told. */
    private static final TextPattern OF_THE_REST =
            TextPattern.compile(Rest.WORDS + "|除|部分|大部|基本|力争|争取|推动|逐步|尚未|没有|计划|将|拟");

    /** 仅有6人因到任较晚尚未参训. */
    private static final TextPattern LEFT =
            TextPattern.compile(
                    "^(?:但|但是|目前|其中|现)?(?:仅|只|仍|尚|还|另|但)(?:有|剩|余)(\\d+"
                            + UNIT
                            + "[^，。；\\d]{0,14}?)(?:尚未|仍未|暂未|还未|未能|未|没有|没|有待|正在|待)(?!来)");

    /** 18名执法人员全部持证上岗，其中持证17人. */
    private static final TextPattern SAME_VERB =
            TextPattern.compile(
                    "(\\d+)("
                            + UNIT
                            + ")[^，。；\\d]{0,16}?(?:全员|全部|均已|都已|均|都|逐[条一项件])(?:已|已经)?(\\p{IsHan}{2})[^，。；\\d]{0,6}[，（(](?:目前|现|其中|已|实际|截至[^，。；\\d]{0,6})*"
                            + "(?:[^，。；\\d]{0,6}\\3[^，。；\\d]{0,6}?(\\d+)("
                            + UNIT
                            + ")|(\\d+)("
                            + UNIT
                            + ")(?![^，。；]{0,4}(?:委员(?!会)|党员|干部|代表|女))[^，。；\\d]{0,4}\\3)");

    /** 对尚未签约的2个村正在抓紧对接. */
    private static final TextPattern NOT_YET =
            TextPattern.compile(
                    "^(?:但|但是|目前|其中|现)?(?:对)?(?:尚未|还未|暂未|仍未|未|没有)[^，。；\\d]{1,10}的(\\d+"
                            + UNIT
                            + "[^，。；\\d]{0,6}?)(?:正在|将|已|，|由|$)");

    /** 在岗人员18人，持证率保持100%，实际领证上岗17人. */
    private static final TextPattern RATE =
            TextPattern.compile(
                    "(\\d+)("
                            + UNIT
                            + ")[^。；\\d]{0,24}率[^，。；\\d]{0,6}100%[^，。；\\d]{0,4}[，（(](?:但)?(?:实际|实有|仅|只)[^，。；\\d]{0,10}(\\d+)("
                            + UNIT
                            + ")(?![^，。；]{0,8}(?:党员|女|优秀|示范))");

    private static final Pattern CLAUSE_END = Pattern.compile("[，；。]");

    /** 26人，其中24人取得执法证，实现全员持证上岗: what some have is claimed of all. */
    private static final TextPattern SOME_THEN_ALL =
            TextPattern.compile(
                    "(?<![\\d.])(\\d+)("
                            + UNIT
                            + ")[，,]?(?:其中|中|里)[，,]?(?:有|已有|已)?(\\d+)("
                            + UNIT
                            + ")[^，。；\\d]{0,10}([证训考评签测])[^，。；\\d]{0,6}[，,](?:现|目前|已)?(?:基本)?(?:实现|做到|达到)?了?(?:全员|全部|百分之百|100%)[^，。；\\d]{0,4}\\5");

    private static final int FAR = 2;

    /** What a sentence says of all and denies; empty where it does not. */
    static Optional<SaidOfAll> denied(String text) {
        TextMatcher some = SOME_THEN_ALL.matcher(text);
        if (some.find()) {
            String all = String.valueOf(some.group(1));
            String done = String.valueOf(some.group(3));
            if (WrittenUnits.alike(String.valueOf(some.group(4)), String.valueOf(some.group(2)))
                    && isFewer(done, all)) {
                return Optional.of(new SaidOfAll(done + some.group(4), all + some.group(2)));
            }
        }
        TextMatcher same = SAME_VERB.matcher(text);
        while (same.find()) {
            int group = same.group(4) == null ? 6 : 4;
            String done = same.group(group);
            String unit = same.group(group + 1);
            String clause = text.substring(Clause.start(text, same.start()), same.end());
            if (WrittenUnits.alike(unit, same.group(2))
                    && isFewer(done, same.group(1))
                    && !OF_THE_REST.isIn(clause)) {
                return Optional.of(new SaidOfAll(done + unit, same.group(1) + same.group(2)));
            }
        }
        TextMatcher rate = RATE.matcher(text);
        if (rate.find()
                && WrittenUnits.alike(rate.group(4), rate.group(2))
                && isFewer(rate.group(3), rate.group(1))) {
            return Optional.of(
                    new SaidOfAll(rate.group(3) + rate.group(4), rate.group(1) + rate.group(2)));
        }
        String[] clauses = CLAUSE_END.split(text);
        for (int k = 1; k < clauses.length; k++) {
            TextMatcher left = LEFT.matcher(clauses[k]);
            if (left.find() && isClaimed(clauses, k)) {
                return Optional.of(new SaidOfAll("", left.group(1).replaceFirst("因.*", "")));
            }
            TextMatcher notYet = NOT_YET.matcher(clauses[k]);
            if (notYet.find() && isClaimed(clauses, k)) {
                return Optional.of(new SaidOfAll("", notYet.group(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isFewer(String one, String other) {
        return new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
    }

    /** Whether one of the clauses right before says it of all. */
    private static boolean isClaimed(String[] clauses, int left) {
        for (int k = left - 1; k >= Math.max(0, left - FAR); k--) {
            if (OF_THE_REST.isIn(clauses[k])) {
                return false;
            }
            if (ALL.isIn(clauses[k])) {
                return true;
            }
        }
        return false;
    }
}
