package org.huibian.check.claims.counts;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.frequency.SameBusiness;

/**
 * What is left, told by its kinds, beside a claim of all of another kind:
 * 其中噪声类工单58件全部办结；未办结的5件均属供水类. 未化解的3件均为遗产类 denies what is said of all disputes, and so does a
 * reason: 均为情况复杂.
 */
final class KindLeft {

    private static final String MATTER = "(?:矛盾)?(?:纠纷|工单|诉求|案件|案|问题|投诉|合同|事件)";

    /** 其中<em>鱼塘承包</em>纠纷29件: group 1 is the kind, unless it is none. */
    private static final Pattern OF_A_KIND =
            Pattern.compile(
                    "(?:^|[，；：、])(?:其中|全年|今年|年内|受理|办理|调解|排查|收到)*(\\p{IsHan}{2,8}?)类?的?"
                            + MATTER
                            + "(?:共|有)?\\d+\\p{IsHan}");

    /** What tells no kind: 矛盾纠纷, 各类问题, 交办问题. */
    private static final Pattern NONE =
            Pattern.compile(
                    "矛盾|各[类种]|受理|办理|排查|群众|热线|反馈|交办|督[察查办]|巡察|信访|整改|发现|行政|年度|全|所有|这些|上述|一般|简单|新增|上报|网格|居民|村民");

    /** 均为<em>遗产、婚姻</em>类, 都是<em>邻里</em>纠纷: group 1 lists the kinds. */
    private static final Pattern THEIR_KINDS =
            Pattern.compile(
                    "^(?:均|都|全|全部|皆)?(?:是|为|系|属于?)(\\p{IsHan}{2,6}?(?:[、和及与或]\\p{IsHan}{2,6}?){0,3})(?:类"
                            + MATTER
                            + "?|"
                            + MATTER
                            + ")$");

    private static final Pattern AND = Pattern.compile("[、和及与或]");

    private static final Pattern REASON =
            Pattern.compile("复杂|困难|证据|分歧|不一|意见|取证|原因|拒|失联|外出|较[大长深]|周期|僵");

    private KindLeft() {}

    /** Whether the words behind what is left name other kinds than the one that a claim is of. */
    static boolean isAnother(FigureSentence text, AllClaim claim, int at) {
        String behind = text.after(at);
        Matcher left = THEIR_KINDS.matcher(behind.substring(0, Clause.end(behind, 0)));
        Matcher kind = OF_A_KIND.matcher(clause(text.text(), claim));
        return left.find()
                && kind.find()
                && !NONE.matcher(kind.group(1)).find()
                && Arrays.stream(AND.split(left.group(1)))
                        .noneMatch(other -> SameBusiness.haveWords(kind.group(1), other));
    }

    /** 均为情况复杂, 都是当事人意见不一: why they are left, which is no kind. */
    static boolean isReason(String they) {
        return REASON.matcher(they).find();
    }

    private static String clause(String text, AllClaim claim) {
        String own = text.substring(claim.start(), claim.end());
        return OF_A_KIND.matcher(own).find() || claim.start() == 0
                ? own
                : text.substring(Clause.start(text, claim.start() - 1), claim.end());
    }
}
