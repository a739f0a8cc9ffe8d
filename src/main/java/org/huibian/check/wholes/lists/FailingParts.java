package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * Parts that do not make their whole.
 *
 * @param whole the whole as stated
 * @param parts what does not make it
 */
public record FailingParts(Figure whole, List<Figure> parts) {

    private static final Pattern END_OF_PERIOD = Pattern.compile("(?:季度?|月|期|半年)[末底][^，。；]{0,6}$");

    private static final Pattern OPEN = Pattern.compile("在办|在调|在审|未结|未办|待办|正在|尚");

    /** Whether each of the numbers tells exactly what was. */
    boolean areTold() {
        return whole.isTold() && parts.stream().allMatch(Figure::isTold);
    }

    /** 三季度受理84件，化解83件，季末在办5件: what the quarter before left open may be among them. */
    public boolean mayHoldOlder(FigureSentence sentence) {
        return parts.stream()
                .map(sentence.figures()::indexOf)
                .filter(at -> at >= 0)
                .map(sentence::before)
                .anyMatch(
                        label ->
                                END_OF_PERIOD.matcher(label).find()
                                        || whole.mention().isOfPartOfYear()
                                                && OPEN.matcher(label).find());
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

    /** 邻里213件、物业168件、婚姻94件，三类合计475件: the last of them is the sum of some. */
    public boolean endInTheirSum() {
        int last = parts.size() - 1;
        return last > 1
                && FigureSentence.sum(parts.subList(0, last)).compareTo(parts.get(last).value())
                        == 0;
    }

    /**
     * 回复97件，满意90件，基本满意5件，不满意2件: what seems the whole is a part, beside the others, of an earlier
     * one.
     */
    public boolean areBesideTheirWhole(FigureSentence sentence) {
        BigDecimal all = FigureSentence.sum(parts).add(whole.value());
        return sentence.figures().stream()
                .filter(figure -> figure.end() <= whole.start() && figure.isCountedLike(whole))
                .anyMatch(figure -> figure.value().compareTo(all) == 0);
    }
}
