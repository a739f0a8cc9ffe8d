package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.lists.FailingParts;

/**
 * A list that tells two measures of its whole and of each part: 14处，面积1980平方米，其中河边7处920平方米、
 * 集镇5处650平方米、村里2处310平方米. Where the one makes its whole, all parts are told, and the other must too.
 */
final class TwoMeasures {

    private static final int PAIR = 2;

    /** The whole and two parts, each with two measures. */
    private static final int FEWEST = 6;

    /** From the first measure to the second: 14处，面积. */
    private static final Pattern BESIDE = Pattern.compile("[、，（(]?[^，。；、\\d]{0,6}");

    private static final Pattern FIRST =
            Pattern.compile(
                    "[）)]?[，：:（(]?(?:其中|包括|包含|分为|分别(?:为|是)|按[^，。；\\d]{1,8}分)[，：:]?[^，。；、\\d]{1,16}|[：:（(][^，。；、\\d]{1,16}");

    private static final Pattern NEXT = Pattern.compile("[）)]?[、，；和与及]?[^，。；、\\d]{1,16}");

    private TwoMeasures() {}

    /** The measure of a sentence that does not come to its whole, where the other does. */
    static Optional<FailingParts> failing(FigureSentence sentence) {
        for (int whole = 0; whole + 1 < sentence.figures().size(); whole++) {
            int end = end(sentence, whole);
            if (end - whole < FEWEST) {
                continue;
            }
            int at = whole;
            Optional<FailingParts> failing =
                    failing(sentence, at, at + 1, end).or(() -> failing(sentence, at + 1, at, end));
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    /** Whether one measure makes its whole and the other does not. */
    private static Optional<FailingParts> failing(
            FigureSentence sentence, int made, int other, int end) {
        Figure whole = sentence.figures().get(other);
        List<Figure> parts = parts(sentence, other, end);
        BigDecimal sum = FigureSentence.sum(parts(sentence, made, end));
        return sum.compareTo(sentence.figures().get(made).value()) == 0
                        && FigureSentence.sum(parts).compareTo(whole.value()) != 0
                ? Optional.of(new FailingParts(whole, parts))
                : Optional.empty();
    }

    private static List<Figure> parts(FigureSentence sentence, int whole, int end) {
        return IntStream.range(whole + 1, end)
                .filter(at -> (at - whole) % PAIR == 0)
                .mapToObj(at -> sentence.figures().get(at))
                .toList();
    }

    /** The index behind the last pair of those that follow a whole. */
    private static int end(FigureSentence sentence, int whole) {
        List<Figure> figures = sentence.figures();
        if (!arePair(sentence, whole) || sentence.before(whole).contains("其中")) {
            return whole;
        }
        int at = whole + PAIR;
        while (at + 1 < figures.size()
                && arePair(sentence, at)
                && figures.get(at).isCountedLike(figures.get(whole))
                && figures.get(at + 1).isCountedLike(figures.get(whole + 1))
                && (at == whole + PAIR ? FIRST : NEXT).matcher(sentence.before(at)).matches()) {
            at += PAIR;
        }
        return at;
    }

    private static boolean arePair(FigureSentence sentence, int at) {
        Figure first = sentence.figures().get(at);
        Figure second = sentence.figures().get(at + 1);
        return first.isTold()
                && second.isTold()
                && !first.isRate()
                && !second.isRate()
                && !first.isCountedLike(second)
                && BESIDE.matcher(sentence.before(at + 1)).matches();
    }
}
