package org.huibian.check.wholes.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** The sum that a sentence gives of the parts it has listed: 邻里213件、物业98件，两类合计311件. */
final class SumOfParts {

    /** ，合计: what comes before a sum of all that was listed. */
    static final Pattern BEFORE =
            Pattern.compile(
                    "^[，,；]?(?:全年|年内|全镇|全街道)?(?:以上|上述|[两三四二]者|[两三四五六]项|[两三四五六]类\\p{IsHan}{0,3}?|各类|各项)?(?:合计|共计|总计|总共|一共|一并|一总|统共|拢共|累计|相加|共)(?:为|是|有|达)?$");

    private SumOfParts() {}

    /** Whether a sentence goes on with the sum of some parts: they need not be all. */
    static boolean isTold(FailingParts failing, FigureSentence sentence) {
        BigDecimal sum = FigureSentence.sum(failing.parts());
        int last = failing.parts().get(failing.parts().size() - 1).end();
        List<Figure> figures = sentence.figures();
        for (int k = 0; k < figures.size(); k++) {
            if (figures.get(k).start() >= last
                    && figures.get(k).value().compareTo(sum) == 0
                    && BEFORE.matcher(sentence.before(k)).matches()) {
                return true;
            }
        }
        return false;
    }
}
