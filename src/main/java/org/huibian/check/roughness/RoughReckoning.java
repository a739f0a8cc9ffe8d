package org.huibian.check.roughness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;

/**
 * An approximate number from which an exact one was reckoned: 受理120余件，化解117件，化解率97.5%, which is
 * right of 120 only; 3000余份，其中1800份、1200份, which make 3000.
 */
final class RoughReckoning {

    private static final Pattern TOGETHER = Pattern.compile("合计|共|总计|累计|相加|加起来|总数");

    private static final Pattern AMONG = Pattern.compile("其中|分别|，");

    private static final Pattern EXACTLY =
            Pattern.compile("正好|恰|刚好|相减|" + Rest.LEFT_OVER + "|还剩|尚余|[，。；]余");

    /** 近200件, 不到50份: short of the number, which is no bound. */
    private static final Pattern NEARLY = Pattern.compile("(?:近|不足|不到)$");

    private static final Pattern AVERAGE = Pattern.compile("均|平均");

    private RoughReckoning() {}

    /** The approximate number of a sentence that was taken for exact. */
    static Optional<Figure> in(FigureSentence sentence) {
        List<Figure> rough =
                sentence.figures().stream()
                        .filter(one -> !one.isExact() && !one.isRate())
                        .filter(one -> !isAnAim(one) && !isABound(sentence, one))
                        .toList();
        for (Figure one : rough) {
            if (isSummed(sentence, one)
                    || isDifference(sentence, one)
                    || RoughRate.isOf(sentence, one, rough)
                    || isOfAnAverage(sentence, one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** 不少于60场的目标，实际56场，少4场: a bound is exact, and what is short of it is reckoned rightly. */
    private static boolean isAnAim(Figure figure) {
        return figure.mention().role() == Role.PLAN || figure.mention().role() == Role.RULE;
    }

    /** 都在240次之内, 不超过50万元: the very number that something does not go beyond. */
    private static boolean isABound(FigureSentence sentence, Figure figure) {
        return figure.mention().qualifier() == Qualifier.UNDER
                && !NEARLY.matcher(sentence.text().substring(0, figure.start())).find();
    }

    /**
     * Whether exact numbers behind it, or before its 合计, come to its very value, or it is one of
     * several approximate numbers that come to an exact whole.
     */
    private static boolean isSummed(FigureSentence sentence, Figure rough) {
        List<Figure> figures = sentence.figures();
        List<Figure> behind =
                figures.stream()
                        .filter(one -> one.start() > rough.start())
                        .filter(one -> one.isExact() && one.isCountedLike(rough))
                        .toList();
        int at = figures.indexOf(rough);
        List<Figure> before =
                TOGETHER.matcher(sentence.before(at)).find()
                        ? figures.subList(0, at).stream()
                                .filter(one -> one.isExact() && one.isCountedLike(rough))
                                .toList()
                        : List.of();
        return comeTo(behind, rough) || comeTo(reversed(before), rough) || isOfExact(sentence, at);
    }

    /** 30余场、20余场、10余场，合计60场; 全年60次，其中40余次、20余次. */
    private static boolean isOfExact(FigureSentence sentence, int at) {
        List<Figure> figures = sentence.figures();
        List<Figure> parts = new ArrayList<>();
        int end = at;
        while (end < figures.size()
                && !figures.get(end).isExact()
                && figures.get(end).isCountedLike(figures.get(at))) {
            parts.add(figures.get(end++));
        }
        if (parts.size() < 2) {
            return isOfTwoUnits(sentence, at);
        }
        BigDecimal sum = FigureSentence.sum(parts);
        boolean ahead =
                at > 0
                        && isWhole(figures.get(at - 1), figures.get(at), sum)
                        && AMONG.matcher(sentence.before(at)).find();
        return ahead
                || end < figures.size()
                        && isWhole(figures.get(end), figures.get(at), sum)
                        && TOGETHER.matcher(sentence.before(end)).find();
    }

    /** 资料2000余份、展板30余块，合计2030份（块）. */
    private static boolean isOfTwoUnits(FigureSentence sentence, int at) {
        List<Figure> figures = sentence.figures();
        if (at + 2 >= figures.size() || !TOGETHER.matcher(sentence.before(at + 2)).find()) {
            return false;
        }
        List<Figure> parts = figures.subList(at, at + 2);
        return parts.stream().noneMatch(Figure::isExact)
                && isWhole(figures.get(at + 2), figures.get(at), FigureSentence.sum(parts));
    }

    private static boolean isWhole(Figure whole, Figure part, BigDecimal sum) {
        return whole.isExact() && whole.isCountedLike(part) && whole.value().compareTo(sum) == 0;
    }

    /** Whether the first of some figures, two or more, come to a value. */
    private static boolean comeTo(List<Figure> parts, Figure whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < parts.size(); k++) {
            sum = sum.add(parts.get(k).value());
            if (k > 0 && sum.compareTo(whole.value()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Figure> reversed(List<Figure> figures) {
        List<Figure> reversed = new ArrayList<>(figures);
        Collections.reverse(reversed);
        return reversed;
    }

    /** 500余件，办结480余件，尚在办理的正好20件: what is left of two approximate numbers. */
    private static boolean isDifference(FigureSentence sentence, Figure rough) {
        List<Figure> figures = sentence.figures();
        int at = figures.indexOf(rough);
        if (at + 2 >= figures.size()) {
            return false;
        }
        Figure part = figures.get(at + 1);
        Figure rest = figures.get(at + 2);
        return !part.isExact()
                && rest.isExact()
                && part.isCountedLike(rough)
                && rest.isCountedLike(rough)
                && part.value().add(rest.value()).compareTo(rough.value()) == 0
                && EXACTLY.matcher(sentence.before(at + 2)).find();
    }

    /** 近万人次，场均499.5人次: an average to a tenth of an approximate number. */
    private static boolean isOfAnAverage(FigureSentence sentence, Figure rough) {
        List<Figure> figures = sentence.figures();
        for (int k = 0; k < figures.size(); k++) {
            Figure mean = figures.get(k);
            boolean exact =
                    mean.isExact()
                            && mean.value().stripTrailingZeros().scale() > 0
                            && mean.start() > rough.start()
                            && AVERAGE.matcher(sentence.before(k)).find();
            if (exact && figures.stream().anyMatch(by -> isMean(mean, rough, by))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMean(Figure mean, Figure rough, Figure by) {
        if (by == mean || by == rough || by.value().signum() <= 0) {
            return false;
        }
        BigDecimal product = mean.value().multiply(by.value());
        BigDecimal apart = product.subtract(rough.value()).abs().multiply(BigDecimal.TEN);
        return apart.compareTo(rough.value()) <= 0;
    }
}
