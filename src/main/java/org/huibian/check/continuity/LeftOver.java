package org.huibian.check.continuity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.extract.Mention;

/** What last year left over, which is no count of that whole year: 上年未办结的2件, 去年结转7件. */
final class LeftOver {

    private static final String YEAR = "(?:[上去前]一?年|20\\d\\d年)";

    private static final String DONE =
            "(?:办[完结理成]|结[案清]?|审[结完]|化解|调[成处解]|解决|销号|整改|完成|执行|兑现|履行|处[理置结]|答复|了结|归档|清零|交付|到位)";

    /** 未能化解, 没有办完, 尚在调处, 剩下, 挂着: how it stood when the year was over. */
    private static final String OPEN =
            "(?:(?:未|没有?|尚待|有待)[能曾及经获予得按期时全]{0,2}"
                    + DONE
                    + "|[仍还尚][^，；。\\d]{0,2}在[调办谈处审手]|在[办审手调]|剩|余下|留下|挂[着账])";

    /** What is carried over is of another year wherever that is named. */
    private static final String CARRIED =
            "结转|转入|转来|移交下来|遗留|积[案压存]|旧存|未[结了]|跨年|存量|[底末]时?(?:仍|还|尚)?(?:在[调办谈处审]|未|没|剩)";

    private static final Pattern SAID =
            Pattern.compile(CARRIED + "|" + YEAR + "[^，；。\\d]{0,10}?" + OPEN);

    /** A year named anew speaks of that whole year again. */
    private static final Pattern NEW_YEAR = Pattern.compile(YEAR);

    private LeftOver() {}

    /** Whether a figure counts them: said before it in its sentence, or in its clause. */
    static boolean isCounted(Mention mention) {
        String sentence = mention.quote();
        int figure = Clause.placeOf(mention.excerpt().text(), sentence);
        int end = figure < 0 ? sentence.length() : Clause.end(sentence, figure);
        Matcher said = SAID.matcher(sentence).region(0, end);
        while (said.find()) {
            boolean behind = said.end() > figure;
            if (behind || !NEW_YEAR.matcher(sentence).region(said.end(), figure).find()) {
                return true;
            }
        }
        return false;
    }
}
