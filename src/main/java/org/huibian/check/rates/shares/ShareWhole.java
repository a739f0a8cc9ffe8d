package org.huibian.check.rates.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.extract.Role;
import org.huibian.indicator.Quantity;

/**
 * What a part may be a share of.
 *
 * @param value how many
 * @param own whether its sentence is that of the part
 */
record ShareWhole(BigDecimal value, boolean own) {

    /** How long the words of an item of a list are at most. */
    private static final int ITEM = 16;

    /** So many decimals of a share are enough to tell it from another. */
    private static final int DECIMALS = 6;

    /** How much of it a part is, in percent. */
    BigDecimal percent(Figure part) {
        return Quantity.percent(part.value(), value, DECIMALS);
    }

    /** The same with what is reckoned to it besides. */
    ShareWhole with(Figure besides) {
        return new ShareWhole(value.add(besides.value()), own);
    }

    /** What the part may be one of: the figures before it, the nearest first; else its own list. */
    static List<ShareWhole> of(FigureSentence sentence, Optional<FigureSentence> before, int at) {
        Figure part = sentence.figures().get(at);
        List<ShareWhole> wholes = new ArrayList<>();
        for (int k = at - 1; k >= 0; k--) {
            add(sentence.figures().get(k), part, true, wholes);
        }
        if (before.isPresent()) {
            for (Figure figure : before.get().figures()) {
                add(figure, part, false, wholes);
            }
        }
        if (wholes.isEmpty()) {
            listed(sentence, at).ifPresent(sum -> wholes.add(new ShareWhole(sum, true)));
        }
        return wholes;
    }

    private static void add(Figure whole, Figure part, boolean own, List<ShareWhole> wholes) {
        String unit = whole.mention().unit();
        if (whole.isCountedLike(part)
                && (own || !WrittenUnits.areOfOtherPapers(unit, part.mention().unit()))
                && whole.isExact()
                && isOfLastYear(whole) == isOfLastYear(part)
                && whole.value().compareTo(part.value()) >= 0
                && whole.value().signum() > 0) {
            wholes.add(new ShareWhole(whole.value(), own));
        }
    }

    /** 124件，占34.64%，上年为116件、占34.02%: of all those of last year. */
    private static boolean isOfLastYear(Figure figure) {
        return figure.mention().role() == Role.PREVIOUS;
    }

    /** 山林137件，占比过半，婚姻98件，邻里76件，其他31件: what a list comes to that names its rest. */
    private static Optional<BigDecimal> listed(FigureSentence sentence, int first) {
        BigDecimal sum = sentence.figures().get(first).value();
        for (int k = first + 1; k < sentence.figures().size(); k++) {
            Figure one = sentence.figures().get(k);
            if (one.isRate()) {
                continue;
            }
            if (!one.isCountedLike(sentence.figures().get(first))
                    || !one.isExact()
                    || sentence.before(k).length() > ITEM) {
                return Optional.empty();
            }
            sum = sum.add(one.value());
            if (Rest.isIn(sentence.before(k))) {
                // 27批，占50.94%：书记8批，主任9批，其他10批: these are its own parts.
                BigDecimal whole = sentence.figures().get(first).value();
                return Optional.of(sum).filter(all -> all.subtract(whole).compareTo(whole) != 0);
            }
        }
        return Optional.empty();
    }
}
