package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.List;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** Whether some numbers out of a list, in whatever way they are chosen, make another. */
public final class Sums {

    /** So many numbers are tried. */
    private static final int MOST = 12;

    private Sums() {}

    /** Whether some of the figures, two at least, make a whole. */
    public static boolean make(List<Figure> figures, BigDecimal whole) {
        return anyMakes(figures.subList(0, Math.min(figures.size(), MOST)), 2, whole);
    }

    /** Whether some figure is made of others behind it and of what is said to be the rest. */
    public static boolean leave(List<Figure> earlier, BigDecimal rest) {
        for (int w = 0; w < earlier.size() - 1; w++) {
            List<Figure> between = earlier.subList(w + 1, Math.min(earlier.size(), w + MOST));
            if (anyMakes(between, 1, earlier.get(w).value().subtract(rest))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyMakes(List<Figure> figures, int least, BigDecimal whole) {
        for (int set = 1; set < 1 << figures.size(); set++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int bit = 0; bit < figures.size(); bit++) {
                sum = (set >> bit & 1) == 1 ? sum.add(figures.get(bit).value()) : sum;
            }
            if (Integer.bitCount(set) >= least && sum.compareTo(whole) == 0) {
                return true;
            }
        }
        return false;
    }
}
