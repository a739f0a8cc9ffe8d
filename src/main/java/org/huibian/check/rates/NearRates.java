package org.huibian.check.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.RatePair;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.indicator.Quantity;

/**
 * A percentage that the two numbers before it all but give, whatever it is called:
 * 应参训318人，实到305人，参训面96.9%. Only where no two numbers of its sentence give it.
 */
final class NearRates {

    /** So near a rate is meant to be that of the two numbers, in percentage points. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(3);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** Of so many digits it is no chance that they are turned. */
    private static final int DIGITS = 3;

    /** Changes, aims and opinions; rates of another base. */
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "增|减|降|升|提高|同比|环比|较|比上|比去|上年|去年|目标|要求|不低于|以上|满意|知晓|好评|认可|信任|支持|点赞|测评|另|全[区市县省国]|平均|其中");

    private NearRates() {}

    /** What is wrong with a figure of a sentence. */
    static Optional<RateVerdict> judge(FigureSentence sentence, int at) {
        Figure rate = sentence.figures().get(at);
        if (!rate.isRate()
                || !rate.isTold()
                || rate.value().compareTo(HUNDRED) >= 0
                || rate.value().compareTo(LEAST) < 0
                || at < 2
                || ANOTHER.matcher(sentence.before(at)).find()) {
            return Optional.empty();
        }
        Optional<RateVerdict> turned = turned(sentence, at);
        if (turned.isPresent()) {
            return turned;
        }
        Figure one = sentence.figures().get(at - 2);
        Figure other = sentence.figures().get(at - 1);
        boolean told = one.isTold() || one.isExact() && RatePair.isDue(sentence, at - 2);
        if (one.isRate()
                || !isPair(one, other)
                || !told
                || !other.isTold()
                || isGiven(sentence, rate)) {
            return Optional.empty();
        }
        BigDecimal part = one.value().min(other.value());
        BigDecimal whole = one.value().max(other.value());
        boolean near =
                Quantity.percent(part, whole, 6).subtract(rate.value()).abs().compareTo(NEAR) <= 0
                        && whole.compareTo(LEAST) >= 0;
        return near
                ? Punctual.told(sentence, at, RateVerdict.judge(rate.value(), part, whole))
                        .filter(wrong -> !wrong.truncated())
                : Optional.empty();
    }

    /**
     * 112名参加考试，合格率100%，90分以上的97人，优秀率81.66%: the digits of what the number right before it makes of
     * an earlier one, turned.
     */
    private static Optional<RateVerdict> turned(FigureSentence sentence, int at) {
        Figure rate = sentence.figures().get(at);
        Figure part = sentence.figures().get(at - 1);
        if (rate.value().precision() < DIGITS || !part.isTold() || isGiven(sentence, rate)) {
            return Optional.empty();
        }
        return sentence.figures().subList(0, at - 1).stream()
                .filter(whole -> whole.isTold() && isPair(part, whole))
                .filter(whole -> whole.value().compareTo(part.value()) > 0)
                .filter(whole -> isTurned(rate.value(), part.value(), whole.value()))
                .findFirst()
                .flatMap(whole -> RateVerdict.judge(rate.value(), part.value(), whole.value()));
    }

    private static boolean isTurned(BigDecimal rate, BigDecimal part, BigDecimal whole) {
        return NearNumbers.isTurned(rate, Quantity.percent(part, whole, rate.scale()));
    }

    /** Whether any two numbers of the sentence, or what one leaves of another, give the rate. */
    private static boolean isGiven(FigureSentence sentence, Figure rate) {
        List<Figure> numbers = new ArrayList<>(sentence.figures());
        numbers.removeIf(Figure::isRate);
        for (Figure part : numbers) {
            for (Figure whole : numbers) {
                if (isPair(part, whole) && part.value().compareTo(whole.value()) < 0) {
                    BigDecimal rest = whole.value().subtract(part.value());
                    BigDecimal both = whole.value().add(part.value());
                    boolean given =
                            gives(part.value(), whole.value(), rate)
                                    || gives(rest, whole.value(), rate)
                                    || gives(part.value(), both, rate)
                                    || gives(whole.value(), both, rate);
                    if (given || isGivenWithOne(numbers, part, whole, rate)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** 42场，其中讲座15场、进校园8场，两类合占54.76%: of one number and another of a third. */
    private static boolean isGivenWithOne(
            List<Figure> numbers, Figure part, Figure whole, Figure rate) {
        return numbers.stream()
                .filter(other -> other != part && other != whole && other.isCountedLike(whole))
                .map(other -> part.value().add(other.value()))
                .anyMatch(both -> RateVerdict.judge(rate.value(), both, whole.value()).isEmpty());
    }

    private static boolean gives(BigDecimal part, BigDecimal whole, Figure rate) {
        return RateVerdict.judge(rate.value(), part, whole)
                .map(RateVerdict::truncated)
                .orElse(true);
    }

    private static boolean isPair(Figure one, Figure other) {
        return one.isCountedLike(other)
                && one.value().signum() > 0
                && other.value().signum() > 0
                && one.value().compareTo(other.value()) != 0;
    }
}
