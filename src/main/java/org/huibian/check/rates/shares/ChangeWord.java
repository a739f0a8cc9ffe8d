package org.huibian.check.rates.shares;

import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** The word that tells which way a number has changed: 下降15.2%, 减少8件, 多3场. */
final class ChangeWord {

    /** What became less. */
    static final String LESS = "下降|减少|降低|降幅|回落|下跌|压降|下滑|减幅|缩减";

    /** What became more. */
    static final String MORE = "增长|上升|增加|提高|增幅|升幅|提升|攀升|上涨|净增";

    /**
     * At the end of the words before its number; 提高至, 下降到 and 增加为 tell what it came to, not by how
     * much.
     */
    private static final TextPattern CHANGE =
            TextPattern.compile(
                    "(?:("
                            + LESS
                            + "|(?<![至不最较很])少[办开收接发审查调建]?|(?<![核增酌裁精])减|(?<![升上])降)|("
                            + MORE
                            + "|(?<![至最许不众很诸大较更])多[办开收接发审查调建]?|(?<![新递])增|(?<![晋提])升))(?:(?:了|达|约|近)?|(?<=幅)(?:达到?|为|是|至))$");

    /** 上年54人，今年新增6人: those that came, though some may have gone as well. */
    private static final TextPattern ADDED = TextPattern.compile("(?:今年|本年度?)[又再]?新[增添加]了?$");

    /** What may stand before a rate of a difference: not 减少33件，<em>办结率</em>提高2.5%. */
    private static final Pattern BARELY =
            Pattern.compile("[，,、（(]?(?:即|也就是|同比|环比|比例|幅度|总量|数量|总数|[件人场次]数)*");

    private ChangeWord() {}

    /** 1 for a figure that tells by how much there are more, -1 for fewer, 0 for any other. */
    static int sign(FigureSentence sentence, int at) {
        TextMatcher change = CHANGE.matcher(sentence.before(at));
        if (!change.find()) {
            return 0;
        }
        return change.group(1) == null ? 1 : -1;
    }

    /** Whether a figure tells by how much a number changed, and not what it came to. */
    static boolean isDifference(FigureSentence sentence, int at) {
        return sign(sentence, at) != 0 || ADDED.isIn(sentence.before(at));
    }

    /** Whether the words before a change name nothing of its own. */
    static boolean isBare(FigureSentence sentence, int at) {
        String words = sentence.before(at);
        TextMatcher change = CHANGE.matcher(words);
        return change.find() && BARELY.matcher(words.substring(0, change.start())).matches();
    }
}
