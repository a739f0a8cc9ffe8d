package org.huibian.check.claims.denied;

import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A post or a room that stands empty somewhere, said without a 未 or 没: 书香社区的法律顾问自4月起一直空缺.
 *
 * @param who the kind of place where it does
 * @param what the words for what is empty
 */
record Vacancy(String who, String what) {

    /** That it is empty, or does not work. */
    static final String WORDS =
            "空缺|出缺|[没无]有?着落|缺位|缺岗|空岗|空白|断档|空着|空置|闲置|停摆|停用|悬空|处于中断|一直中断|长期关闭|一直关着|关门|无人(?:接任|接替|接手|担任|负责|值守|坐班)";

    private static final TextPattern EMPTY = TextPattern.compile("(?:" + WORDS + ")(?!时|期间|期)");

    /** The words of its clause before it: where, and what, up to since when or why. */
    private static final TextPattern OF =
            TextPattern.compile(
                    "("
                            + KindOfPlace.WORDS
                            + "|网格)(?:的|还|仍|至今)?([“\\p{IsHan}]{3,14}?)(?:岗位|一职|职务|席位)?(?=自|因|由于|受|一直|已|长期|连续|持续|仍|还|至今|目前|至年|到期|期满|合同|辞|调(?:离|走|任|动|岗|出)|离|退|换|从|于|在|$)");

    /** 两个村的签约律师调离后，法律顾问一直空缺: what, where the clause before says where. */
    private static final TextPattern WHAT =
            TextPattern.compile("^([“\\p{IsHan}]{3,8}?)(?:岗位|一职)?(?:一直|已|长期|连续|持续|仍|还|至今|目前|就)");

    private static final TextPattern WHERE =
            TextPattern.compile("(村|社区|居委会|学校|企业|小区)(?=的|[^，。；]{0,12}(?:后|[，,]$))");

    /** Not so any more, or not meant to be. */
    private static final TextPattern FILLED =
            TextPattern.compile(
                    "补[聘齐配位上选]|填补|(?<![未没能有])续聘(?:了|到位|完成)|消除|已(?:重新|恢复|到位|解决|选|由)|恢复(?:使用|运转|开放)|随[后即]|一度|盘活|利用|改造|避免|防止|杜绝|不(?:空缺|断档|缺位|闲置)|无空");

    /** The first of a sentence that is not filled again. */
    static Optional<Vacancy> in(String text) {
        for (TextMatcher empty = EMPTY.matcher(text); empty.find(); ) {
            if (FILLED.isIn(text)) {
                return Optional.empty();
            }
            int start = Clause.start(text, empty.start());
            TextMatcher of = OF.matcher(text.substring(start, empty.start()));
            if (of.find()) {
                return Optional.of(
                        new Vacancy(String.valueOf(of.group(1)), String.valueOf(of.group(2))));
            }
            TextMatcher what = WHAT.matcher(text.substring(start, empty.start()));
            TextMatcher where =
                    WHERE.matcher(
                            text.substring(Clause.start(text, Math.max(0, start - 1)), start));
            if (what.find() && where.find()) {
                return Optional.of(
                        new Vacancy(String.valueOf(where.group(1)), String.valueOf(what.group(1))));
            }
        }
        return Optional.empty();
    }
}
