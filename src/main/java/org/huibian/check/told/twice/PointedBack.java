package org.huibian.check.told.twice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.search.TextPattern;

/** A number that a word points back to what was counted before: 审查合同132份 … 上述123份合同. */
final class PointedBack {

    private static final TextPattern POINTS_BACK =
            TextPattern.compile("(?:上述|前述|这|该|(?:^|[，。；：])以上)(?:全部|所有)?(?:的)?$");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int FEW = 5;

    /** Sentences before a number that points back. */
    private static final int BACK = 3;

    private PointedBack() {}

    /** 上述123份合同, where none of the numbers before it is 123 or gives it. */
    static Optional<SaidTwice> in(List<FigureSentence> all, int i, int j) {
        FigureSentence sentence = all.get(i);
        Figure again = sentence.figures().get(j);
        String noun = CountedWords.noun(sentence, j);
        if (!POINTS_BACK.isIn(sentence.before(j))
                || noun.length() < 2
                || again.value().compareTo(BigDecimal.valueOf(FEW)) < 0) {
            return Optional.empty();
        }
        Optional<SaidTwice> nearest = Optional.empty();
        List<BigDecimal> said = new ArrayList<>();
        for (int back = Math.max(0, i - BACK); back <= i; back++) {
            FigureSentence one = all.get(back);
            for (int k = 0; k < (back < i ? one.figures().size() : j); k++) {
                Figure figure = one.figures().get(k);
                if (figure.isCountedLike(again)) {
                    said.add(figure.value());
                    if (CountedWords.share(noun, CountedWords.of(one, k))
                            && (NearNumbers.isNear(figure, again, HALF)
                                    || NearNumbers.isTurned(figure, again))
                            && SaidTwice.isExact(figure)) {
                        nearest = Optional.of(new SaidTwice(figure, one, again, sentence));
                    }
                }
            }
        }
        return nearest.filter(twice -> !NearNumbers.isGiven(again.value(), said));
    }
}
