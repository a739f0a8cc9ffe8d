package org.huibian.check.told.twice;

import java.util.List;
import java.util.Optional;
import org.huibian.check.arithmetic.CountedIn;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Extraction;

/**
 * A whole that something is said to be contained in and that was told with its digits in another
 * order: 其中212件已包含在658件受理纠纷之内, and 受理纠纷685件.
 */
public final class ContainedIn {

    private ContainedIn() {}

    /** Those of a report whose number is told nowhere else. */
    public static List<SaidTwice> in(Extraction report) {
        List<FigureSentence> all = FigureSentence.of(report);
        return all.stream()
                .flatMap(
                        sentence ->
                                sentence.figures().stream()
                                        .filter(one -> isAWhole(sentence, one))
                                        .flatMap(one -> told(all, sentence, one).stream()))
                .toList();
    }

    private static boolean isAWhole(FigureSentence sentence, Figure one) {
        return SaidTwice.isExact(one) && CountedIn.isAt(sentence.text(), one.start(), one.end());
    }

    /** Where it is told with the digits turned; empty where it is told as it is. */
    private static Optional<SaidTwice> told(
            List<FigureSentence> all, FigureSentence sentence, Figure again) {
        String noun = CountedWords.noun(sentence, sentence.figures().indexOf(again));
        Optional<SaidTwice> turned = Optional.empty();
        for (FigureSentence one : all) {
            for (int k = 0; k < one.figures().size(); k++) {
                Figure figure = one.figures().get(k);
                if (figure == again || !figure.isCountedLike(again)) {
                    continue;
                }
                if (figure.value().compareTo(again.value()) == 0) {
                    return Optional.empty();
                }
                boolean same =
                        SaidTwice.isExact(figure)
                                && NearNumbers.isTurned(figure, again)
                                && CountedWords.share(noun, CountedWords.of(one, k));
                if (same && turned.isEmpty()) {
                    turned = Optional.of(new SaidTwice(figure, one, again, sentence));
                }
            }
        }
        return turned;
    }
}
