package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;

/**
 * Numbers that are no parts of the one before them: each is of those that came so far,
 * 举报8起，查实5起，立案5起.
 */
public final class StepByStep {

    /** 举报8起，<em>查实</em>5起，立案5起: a step on the way, of which those that went on are told next. */
    private static final Pattern STEP =
            Pattern.compile(
                    "签收|接单|派单|响应|核查|核实|查实|查证|属实|受理|立案|初核|复核|复查|审[查核]|检查|约谈|交办|流转|(?<!不予|未)登记|到场|录取|入围");

    /** What does not go on: 不予立案, 其余. */
    private static final Pattern GOES_NO_FURTHER =
            Pattern.compile("不|未|没|无|否|正在|仍|尚|在[办审查]|" + Rest.WORDS);

    /** Handed to others: instead of being looked into, or because it was found true. */
    private static final Pattern HANDED_ON = Pattern.compile("移[交送]|转[办交送]");

    /** 举报40件，查实的31件，<em>移送</em>的11件: what is handed on behind it is of those. */
    private static final Pattern FOUND_TRUE = Pattern.compile("查实|查证|属实|立案");

    private StepByStep() {}

    /** Whether some words name a step on the way. */
    public static boolean isNamed(String words) {
        return STEP.matcher(words).find();
    }

    /** Whether each of the figures behind one is of those of the figure before it. */
    public static boolean are(FigureSentence sentence, int at, int end) {
        BigDecimal before = sentence.figures().get(at).value();
        for (int k = at + 1; k < end; k++) {
            String words = sentence.before(k);
            BigDecimal value = sentence.figures().get(k).value();
            if (value.compareTo(before) > 0
                    || words.startsWith("、")
                    || GOES_NO_FURTHER.matcher(words).find()
                    || HANDED_ON.matcher(words).find() && !isFoundTrue(sentence, at, k - 1)) {
                return false;
            }
            before = value;
        }
        return isNamed(sentence.before(at + 1));
    }

    private static boolean isFoundTrue(FigureSentence sentence, int at, int step) {
        return step > at && FOUND_TRUE.matcher(sentence.before(step)).find();
    }
}
