package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * Parts that do not make their whole.
 *
 * @param whole the whole as stated
 * @param parts what does not make it
 */
public record FailingParts(Figure whole, List<Figure> parts) {

    private static final Pattern EXCEPT = Pattern.compile("除[^，。；\\d]{1,14}(?:外|以外|之外)，");

    private static final Pattern END_OF_PERIOD = Pattern.compile("(?:季度?|月|期|半年)[末底][^，。；]{0,6}$");

    private static final Pattern OPEN = Pattern.compile("在办|在调|在审|未结|未办|待办|正在|尚");

    /** 年初在办, 上年结转, 期初结存: what an account begins with. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?:[年期]初|上年|去年|往年)[^，。；\\d]{0,10}$|结转[^，。；\\d]{0,6}$");

    private static final Pattern CLOSED = Pattern.compile("(?:办结|结案|审结|已结)了?$");

    /** Whether each of the numbers tells exactly what was. */
    boolean areTold() {
        return whole.isTold() && parts.stream().allMatch(Figure::isTold);
    }

    /** 三季度受理84件，化解83件，季末在办5件: what the quarter before left open may be among them. */
    public boolean mayHoldOlder(FigureSentence sentence) {
        return isOfAccount(sentence)
                || parts.stream()
                        .map(sentence.figures()::indexOf)
                        .filter(at -> at >= 0)
                        .map(sentence::before)
                        .anyMatch(
                                label ->
                                        END_OF_PERIOD.matcher(label).find()
                                                || whole.mention().isOfPartOfYear()
                                                        && OPEN.matcher(label).find());
    }

    /** 年初在办4件，当年立案85件，办结83件，年末在办6件: with those it began with they are all. */
    private boolean isOfAccount(FigureSentence sentence) {
        BigDecimal older = FigureSentence.sum(parts).subtract(whole.value());
        return IntStream.range(0, sentence.figures().size())
                .filter(at -> sentence.figures().get(at).isCountedLike(whole))
                .filter(at -> sentence.figures().get(at).value().compareTo(older) == 0)
                .mapToObj(sentence::before)
                .anyMatch(label -> BEGINNING.matcher(label).find());
    }

    /** 298件，除上述劳资纠纷外，还有邻里69件、土地48件: not all of it is listed. */
    public boolean leaveSomeOut(FigureSentence sentence) {
        String text = sentence.text();
        int first = Math.min(parts.get(0).start(), text.length());
        return EXCEPT.matcher(text.substring(Math.min(whole.end(), first), first)).find();
    }

    /** 89件，按程序58件、31件，按领域41件、48件: all of them, divided once and divided again. */
    public boolean areDividedAgain() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure part : parts) {
            sum = sum.add(part.value());
            sum = sum.compareTo(whole.value()) == 0 ? BigDecimal.ZERO : sum;
        }
        return sum.signum() == 0;
    }

    /** 52份；建议修改的23件（合同19件、文件3件、其他1件）: what a bracket parts is the one before it. */
    public boolean arePartsOfTheFirst(String text) {
        Figure first = parts.get(0);
        return parts.size() > 2
                && text.substring(first.end(), parts.get(1).start()).indexOf('（') >= 0
                && FigureSentence.sum(parts).subtract(first.value()).compareTo(first.value()) == 0;
    }

    /** 邻里213件、物业168件、婚姻94件，三类合计475件: the last of them is the sum of some. */
    public boolean endInTheirSum() {
        int last = parts.size() - 1;
        return last > 1
                && FigureSentence.sum(parts.subList(0, last)).compareTo(parts.get(last).value())
                        == 0;
    }

    /** 立案24件，办结23件，其中简易程序17件、普通程序7件: kinds of all that came, told behind what was closed. */
    public boolean areOfThoseThatCame(FigureSentence sentence) {
        int at = sentence.figures().indexOf(whole);
        BigDecimal sum = FigureSentence.sum(parts);
        return at > 0
                && CLOSED.matcher(sentence.before(at)).find()
                && sum.compareTo(whole.value()) > 0
                && sentence.figures().subList(0, at).stream()
                        .filter(figure -> figure.isCountedLike(whole))
                        .anyMatch(before -> before.value().compareTo(sum) == 0);
    }

    /**
     * 回复97件，满意90件，基本满意5件，不满意2件: what seems the whole is a part, beside the others, of another one.
     */
    public boolean areBesideTheirWhole(FigureSentence sentence) {
        BigDecimal all = FigureSentence.sum(parts).add(whole.value());
        return sentence.figures().stream()
                .filter(figure -> figure.isCountedLike(whole))
                .anyMatch(figure -> figure.value().compareTo(all) == 0);
    }
}
