package org.huibian.check.wholes.each;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * A count that each of some named ones has, 邀请法官、检察官授课各1次, as what they have together: a list that
 * goes on with its other parts holds it so often.
 */
public final class NamedEach {

    /** 法官、检察官授课各: 1 the names; not 各村、各社区各, of which nobody says how many there are. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?:^|[，。；：（(])([^，。；：（()\\d]*[、和与及][^，。；：（()\\d、]*?)各(?![类种级项界])[^，。；：、（()\\d]{0,6}$");

    private static final Pattern JOINT = Pattern.compile("[、和与及]");

    private static final Pattern UNCOUNTED = Pattern.compile("等|各|每|所有|全部|全体|[两二三四五六七八九十]");

    /** 各3次、2次: as many as are told in turn, not each. */
    private static final Pattern IN_TURN = Pattern.compile("^[、和与及]?$");

    private NamedEach() {}

    /** A sentence with such counts as what the named ones have together. */
    public static FigureSentence together(FigureSentence sentence) {
        if (sentence.text().indexOf('各') < 0) {
            return sentence;
        }
        List<Figure> figures =
                IntStream.range(0, sentence.figures().size())
                        .mapToObj(at -> together(sentence, at))
                        .toList();
        return new FigureSentence(sentence.text(), sentence.place(), figures);
    }

    private static Figure together(FigureSentence sentence, int at) {
        Figure each = sentence.figures().get(at);
        Matcher names = NAMES.matcher(sentence.before(at));
        boolean last = at + 1 == sentence.figures().size();
        if (each.isRate()
                || !last && IN_TURN.matcher(sentence.before(at + 1)).matches()
                || !names.find()
                || UNCOUNTED.matcher(names.group(1)).find()) {
            return each;
        }
        int named = JOINT.split(names.group(1)).length;
        return each.counted(
                each.value().multiply(BigDecimal.valueOf(named)), each.mention().unit());
    }
}
