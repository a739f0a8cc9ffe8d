package org.huibian.check.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * This year's number, last year's and what lies between them, of which one is in another unit:
 * 28次，比上年的22家增加6次.
 */
final class ComparedUnits {

    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:上年|去年|上一年|前一年|同期|20\\d\\d年)[^，。；\\d]{0,8}$");

    private static final Pattern CHANGED =
            Pattern.compile("^[^。；\\d]{0,10}(?:增加|增长|上升|提高|减少|下降|降低|回落|压降|净增|多|少)(?:了|达)?$");

    private ComparedUnits() {}

    /** The odd one of three in a row, with the unit of the others. */
    static Optional<TwoUnits> in(FigureSentence sentence) {
        List<Figure> figures = sentence.figures();
        for (int at = 0; at + 2 < figures.size(); at++) {
            boolean told =
                    figures.get(at).isExact()
                            && figures.get(at + 1).isExact()
                            && figures.get(at + 2).isExact()
                            && LAST_YEAR.matcher(sentence.before(at + 1)).find()
                            && sentence.before(at + 1).indexOf('。') < 0
                            && CHANGED.matcher(sentence.before(at + 2)).find();
            if (told && isDifference(figures.subList(at, at + 3))) {
                Optional<TwoUnits> odd = odd(figures.subList(at, at + 3));
                if (odd.isPresent()) {
                    return odd;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDifference(List<Figure> three) {
        return three.get(0)
                        .value()
                        .subtract(three.get(1).value())
                        .abs()
                        .compareTo(three.get(2).value())
                == 0;
    }

    private static Optional<TwoUnits> odd(List<Figure> three) {
        Figure now = three.get(0);
        Figure last = three.get(1);
        Figure between = three.get(2);
        if (isLike(now, between) && !isLike(now, last)) {
            return Optional.of(new TwoUnits(last, now.mention().unit()));
        }
        if (isLike(last, between) && !isLike(now, last)) {
            return Optional.of(new TwoUnits(now, last.mention().unit()));
        }
        return isLike(now, last) && UnitKinds.areUnlike(now, between)
                ? Optional.of(new TwoUnits(between, now.mention().unit()))
                : Optional.empty();
    }

    private static boolean isLike(Figure one, Figure other) {
        return one.isCountedLike(other) || UnitKinds.isSame(one, other);
    }
}
