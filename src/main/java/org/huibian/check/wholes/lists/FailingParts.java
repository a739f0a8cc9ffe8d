package org.huibian.check.wholes.lists;

import java.util.List;
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
}
