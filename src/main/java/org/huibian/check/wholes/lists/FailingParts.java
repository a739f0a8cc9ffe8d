package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.List;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * Parts that do not make their whole.
 *
 * @param whole the whole as stated
 * @param parts what does not make it
 */
public record FailingParts(Figure whole, List<Figure> parts) {

    /** Whether each of the numbers tells exactly what was. */
    boolean areTold() {
        return whole.isTold() && parts.stream().allMatch(Figure::isTold);
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
