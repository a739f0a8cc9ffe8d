package org.huibian.check.told.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.members.ListMember;
import org.huibian.extract.Extraction;
import org.huibian.source.Excerpt;

/**
 * A number that is one of a list of parts of another whole: 事件9600件，按类别看，市容4120件、…矛盾纠纷631件, and
 * 审查58件。建议修改的38件，直接通过的20件. It is no total of its own.
 */
public final class PartOfAnother {

    private PartOfAnother() {}

    /** Whether a number is part of what is neither of two that differ. */
    public static boolean is(Extraction report, Excerpt place, List<BigDecimal> two) {
        List<FigureSentence> sentences = FigureSentence.of(report);
        return IntStream.range(0, sentences.size()).anyMatch(k -> is(sentences, k, place, two));
    }

    private static boolean is(
            List<FigureSentence> sentences, int at, Excerpt place, List<BigDecimal> two) {
        FigureSentence own = sentences.get(at);
        int part =
                IntStream.range(0, own.figures().size())
                        .filter(k -> own.figures().get(k).mention().excerpt().equals(place))
                        .findFirst()
                        .orElse(-1);
        if (part < 0) {
            return false;
        }
        return isOneOfKinds(own, part, two)
                || at > 0
                        && sentences.get(at - 1).place().equals(own.place())
                        && isOfTheOneBefore(sentences.get(at - 1), own, part, two);
    }

    /** 按类别看，市容4120件、隐患1874件、矛盾纠纷631件 behind 事件9600件. */
    private static boolean isOneOfKinds(FigureSentence own, int part, List<BigDecimal> two) {
        return ListMember.isLedTo(own, part)
                && own.figures().subList(0, part).stream()
                        .filter(one -> one.isCountedLike(own.figures().get(part)))
                        .filter(one -> !isAmong(two, one))
                        .anyMatch(one -> one.value().compareTo(two.get(0).max(two.get(1))) > 0);
    }

    /** 建议修改的38件，直接通过的18件，不予签订的2件 behind 审查58件: all that the sentence counts makes it. */
    private static boolean isOfTheOneBefore(
            FigureSentence before, FigureSentence own, int part, List<BigDecimal> two) {
        Figure one = own.figures().get(part);
        List<Figure> all = own.figures().stream().filter(one::isCountedLike).toList();
        BigDecimal sum = FigureSentence.sum(all);
        return all.size() > 1
                && before.figures().stream()
                        .filter(whole -> whole.isCountedLike(one) && !isAmong(two, whole))
                        .anyMatch(whole -> whole.value().compareTo(sum) == 0);
    }

    private static boolean isAmong(List<BigDecimal> two, Figure figure) {
        return two.stream().anyMatch(one -> one.compareTo(figure.value()) == 0);
    }
}
