package org.huibian.check.continuity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.extract.Mention;

/** What last year left over, which is no count of that whole year: 上年未办结的2件, 去年结转7件. */
final class LeftOver {

    private static final String YEAR = "(?:[上去前]一?年|20\\d\\d年)";

    /** 在办的5件, 在调中; not 在办理处罚案件上, 在审查合同时, 在调解室: what was done all year. */
    private static final String IN_HAND =
            "在(?:办(?!理(?!中)|案(?!件)|事|公)|审(?!查|核|批|计|议|理(?!中))|手|调(?!处(?!中)|解(?!中)|研|查|度|委|整|动))";

    private static final String DONE =
            "(?:办[完结理成]|结[案清]?|审[结完]|化解|调[成处解]|解决|销号|整改|完成|执行|兑现|履行|处[理置结]|答复|了结|归档|清零|交付|到位)";

    /** 未能化解, 没有办完, 尚在调处, 剩下, 挂着: how it stood when the year was over. */
    private static final String OPEN =
            "(?:(?:未|没有?|尚待|有待)[能曾及经获予得按期时全]{0,2}"
                    + DONE
                    + "|[仍还尚][^，；。\\d]{0,2}在[调办谈处审手]|IN_HAND|剩|余下|留下|挂[着账])"
                            .replace("IN_HAND", IN_HAND);

    /** 上年转来7件, 转入今年; not 上年区里转来信访件45件, which another office sent. */
    private static final String TURNED =
            "转[入到至](?:今年|本年|下年|来年|次年|20\\d\\d年)|[从由自]YEAR度?转[入来]|YEAR度?[底末]?转[入来]的?(?=\\d)"
                    .replace("YEAR", YEAR);

    /** What is carried over is of another year wherever that is named: 上年末移交的7件在办纠纷. */
    private static final String CARRIED =
            "结转|\\d[件起宗桩]的?(?:IN_HAND|未[办了]?结|尚未|未[化调解])(?![^，。；]{0,12}\\d)|TURNED|移交下来|遗留|积[案压存]|旧存|未(?:结(?!合|束|对)|了(?!解))|跨年|存量|[底末]时?(?:[仍还尚]在[调办谈处审]|IN_HAND|在[谈处](?!理)|[仍还尚]?(?:未|没|剩))"
                    .replace("TURNED", TURNED)
                    .replace("IN_HAND", IN_HAND);

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
