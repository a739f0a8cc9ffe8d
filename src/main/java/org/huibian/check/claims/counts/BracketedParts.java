package org.huibian.check.claims.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** Numbers in brackets that make up the number ahead of them: 31人完成述法（班子成员9人，科室负责人6人，社区书记16人）. */
final class BracketedParts {

    private BracketedParts() {}

    /** Whether a figure is one of them. */
    static boolean is(FigureSentence text, int at) {
        int start = text.text().lastIndexOf('（', text.figures().get(at).start());
        int end = text.text().indexOf('）', Math.max(0, start));
        if (start < 0 || end < text.figures().get(at).end()) {
            return false;
        }
        Optional<Figure> ahead = Optional.empty();
        List<Figure> parts = new ArrayList<>();
        for (Figure one : text.figures()) {
            if (one.end() <= start) {
                ahead = Optional.of(one);
            } else if (one.start() < end) {
                parts.add(one);
            }
        }
        return ahead.filter(whole -> areAll(parts, whole)).isPresent();
    }

    private static boolean areAll(List<Figure> parts, Figure whole) {
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() > 1
                && parts.stream().allMatch(whole::isCountedLike)
                && sum.compareTo(whole.value()) == 0;
    }
}
