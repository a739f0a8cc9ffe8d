package org.huibian.check.rates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;

/**
 * Rates whose names stand apart from their numbers: 参考率、合格率分别为98.8%和103.5%, 公示率突破百分之百，升到106%,
 * 以103%的调解成功率.
 */
final class RatesNamedBefore {

    private static final Pattern NAME =
            Pattern.compile("(\\p{IsHan}{1,12}?)(?:率|(?<=满意|知晓|认可|支持|信任)度|度(?=[、和与及])|比例|比重)");

    private static final Pattern IN_TURN = Pattern.compile("分别|依次|各为|各达");

    private static final Pattern JOINT = Pattern.compile("(?:[、，和与及]|以及|，?[前后]者[为达到是]{0,2})+");

    /** 达到, 现已升到: nothing but that this is what it came to. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:[\"”’]?(?:目前|年末|年底|现|已|现已|更|更是|一举|实际|并|首次|均|达|高|约|为|是|提高|提升|上升|攀升|跃升|升|涨|冲|增至|到|至|了))+");

    private static final Pattern BEHIND = Pattern.compile("^的(\\p{IsHan}{2,12})率");

    private static final Pattern GROWTH = Pattern.compile("增长|同比|计划|目标|任务|增幅|上年的|超过?$");

    private RatesNamedBefore() {}

    /** Whether what a percentage is called elsewhere in its sentence cannot exceed its whole. */
    static boolean areBounded(FigureSentence sentence, int at) {
        String text = sentence.text();
        int start = sentence.figures().get(at).start();
        Matcher behind = BEHIND.matcher(text.substring(sentence.figures().get(at).end()));
        if (behind.find()) {
            return ImpossibleRates.isBounded(behind.group(1))
                    && !GROWTH.matcher(sentence.before(at)).find();
        }
        int first = at;
        while (first > 0
                && sentence.figures().get(first - 1).isRate()
                && JOINT.matcher(sentence.before(first)).matches()) {
            first--;
        }
        String lead = text.substring(0, sentence.figures().get(first).start());
        lead = lead.substring(lead.lastIndexOf('；') + 1);
        boolean listed = IN_TURN.matcher(lead).find() || sentence.before(at).contains("后者");
        if (listed) {
            List<String> names = names(lead);
            int turn = at - first;
            return turn < names.size()
                    && isBounded(names.get(names.size() > turn ? turn : 0), lead);
        }
        String clause = text.substring(Clause.start(text, start), start);
        int before = Clause.start(text, start) - 1;
        if (before < 1 || !BARE.matcher(clause).matches()) {
            return false;
        }
        List<String> names = names(text.substring(Clause.start(text, before), before));
        return !names.isEmpty() && isBounded(names.get(names.size() - 1), "");
    }

    private static boolean isBounded(String name, String lead) {
        return ImpossibleRates.isBounded(name) && !GROWTH.matcher(lead).find();
    }

    private static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(words);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
