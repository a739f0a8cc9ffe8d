package org.huibian.check.rates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.RateKind;

/**
 * What stands beside a rate and keeps it from being one of the counts behind it: its own numerator
 * right before it, or 其中 with a doer, who did some of it.
 */
final class BesideRate {

    /** 成功化解861件<em>，成功率</em>96.09%: no more than the name of the rate stands between. */
    private static final Pattern NAME = Pattern.compile("[，、（(](?:其)?[^，。；、：\\d]{2,10}");

    /** 其中<em>镇长</em>出庭2件, 其中<em>由村级</em>化解198件. */
    private static final Pattern DOER = Pattern.compile("其中[，：]?由?([^，。；、\\d]{0,10})");

    /** 出庭率100%，<em>主任</em>出庭4件: one of those who may be in charge. */
    private static final Pattern LEADER =
            Pattern.compile("由?(?:街道|[镇乡])?(?:[镇乡]长|主任|书记|正职|主要(?:负责人|领导)|一把手|副[镇乡]长|副主任|副职)");

    /** 其中<em>已成功</em>化解: says nothing of who did it; nor does 负责人, whom the rate is of. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?:已经?|有|共|现|目前|成功|按期|按时|及时|实际|全部|顺利|依法|年内|当年|调解|得到|的|行政机关|(?:街道|[镇乡])?(?:负责人|领导|干部|人员))*");

    private BesideRate() {}

    /** Whether a count is none of those that a rate is made of. */
    static boolean excuses(FigureSentence sentences, int at, int count, RateKind kind) {
        return isBehindOwn(sentences, at, count, kind) || isOfSome(sentences, at, count, kind);
    }

    /** Whether a count stands behind a rate that has its numerator right before it. */
    private static boolean isBehindOwn(FigureSentence sentences, int at, int count, RateKind kind) {
        return count > at
                && at > 0
                && NAME.matcher(sentences.before(at)).matches()
                && !sentences.figures().get(at - 1).isRate()
                && RateOfKind.is(kind.part(), kind.left(), sentences, at - 1);
    }

    /** Whether a count behind a rate tells what some did of what the rate speaks of. */
    private static boolean isOfSome(FigureSentence sentences, int at, int count, RateKind kind) {
        Figure rate = sentences.figures().get(at);
        Figure one = sentences.figures().get(count);
        if (count < at || sentences.text().substring(rate.end(), one.start()).contains("。")) {
            return false;
        }
        String clause = Clause.last(sentences.before(count)) + Clause.first(sentences.after(count));
        if (LEADER.matcher(clause).lookingAt()) {
            return true;
        }
        Matcher some = DOER.matcher(clause);
        if (!some.find()) {
            return false;
        }
        Matcher done = kind.part().matcher(some.group(1));
        String doer = done.find() ? some.group(1).substring(0, done.start()) : some.group(1);
        return !NOBODY.matcher(doer).matches();
    }
}
