package org.huibian.check.rates.shares;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.extract.Role;
import org.huibian.search.TextPattern;

/**
 * A change that the two years told beside it do not give: 受理315件，较上年的360件下降15.2%; 70件，比上年的74件减少8件;
 * 124件，比上年减少33件，下降25.3%.
 */
public final class ChangeStated {

    private static final TextPattern COMPARED =
            TextPattern.compile("(?:较|比|与)(?:上年|去年|上一年|前一年|20\\d\\d年)|同比");

    private ChangeStated() {}

    /**
     * Notes the changes of a sentence that fail.
     *
     * @param before the sentence before it, if of its paragraph
     * @param earlier those before it, which may have told this year's number
     */
    public static void examine(
            Examined report,
            FigureSentence sentence,
            Optional<FigureSentence> before,
            List<FigureSentence> earlier) {
        for (int k = 0; k < sentence.figures().size(); k++) {
            Figure change = sentence.figures().get(k);
            int sign = ChangeWord.sign(sentence, k);
            boolean told =
                    change.isExact()
                            && change.mention().role() != Role.PLAN
                            && !change.mention().isInAccount();
            if (sign != 0 && told) {
                failing(report.year(), sentence, before, k, sign)
                        .filter(verdict -> !isTold(earlier, verdict, sign))
                        .ifPresent(verdict -> verdict.note(report));
            }
        }
    }

    /** 受理268件。化解263件。…上年是281件，今年少了13件: whether a sentence further off tells what fits. */
    private static boolean isTold(List<FigureSentence> earlier, Verdict verdict, int sign) {
        BigDecimal change = verdict.change().value().multiply(BigDecimal.valueOf(sign));
        return !verdict.change().isRate()
                && earlier.stream()
                        .flatMap(one -> one.figures().stream())
                        .filter(one -> one.isCountedLike(verdict.change()) && one.isTold())
                        .anyMatch(
                                one -> one.value().subtract(verdict.last()).compareTo(change) == 0);
    }

    private static Optional<Verdict> failing(
            int year, FigureSentence sentence, Optional<FigureSentence> near, int at, int sign) {
        List<Figure> lasts = TwoYears.lasts(sentence, at, year);
        if (lasts.isEmpty()) {
            return byDifference(sentence, at, sign);
        }
        List<Verdict> failing = new ArrayList<>();
        for (Figure last : lasts) {
            List<Figure> now =
                    TwoYears.now(sentence, near, at, last, year).stream()
                            .filter(one -> !isDifference(sentence, one))
                            .filter(one -> !isSumOf(lasts, one))
                            .toList();
            Optional<RateVerdict> byDifference = byDifference(sentence, at, last);
            if (byDifference.filter(RateVerdict::isRight).isPresent()) {
                return Optional.empty();
            }
            if (now.isEmpty() && byDifference.isPresent() && ChangeWord.isBare(sentence, at)) {
                Figure change = sentence.figures().get(at);
                failing.add(
                        new Verdict(
                                List.of(sentence.quote()),
                                change,
                                byDifference.get(),
                                sentence.figures().get(at - 1),
                                last.value()));
            }
            if (now.stream().anyMatch(one -> gives(sentence, at, sign, one, last))) {
                return Optional.empty();
            }
            if (!now.isEmpty()) {
                Figure meant = TwoYears.meant(sentence, now, last);
                failing.add(verdict(sentence, near, at, meant, last));
            }
        }
        return failing.stream().findFirst();
    }

    /** 上年讲座47场、其他30场，共77场: last year's as well. */
    private static boolean isSumOf(List<Figure> lasts, Figure figure) {
        return lasts.size() > 1 && FigureSentence.sum(lasts).compareTo(figure.value()) == 0;
    }

    /** 增加9场: by how much, and no year's number. */
    private static boolean isDifference(FigureSentence sentence, Figure figure) {
        int at = sentence.figures().indexOf(figure);
        return at >= 0 && ChangeWord.isDifference(sentence, at);
    }

    /** 比上年的59场增加9场，增长15.25%: what the difference told makes of the rate. */
    private static Optional<RateVerdict> byDifference(
            FigureSentence sentence, int at, Figure last) {
        Figure rate = sentence.figures().get(at);
        if (at == 0 || !rate.isRate() || last.value().signum() == 0) {
            return Optional.empty();
        }
        Figure difference = sentence.figures().get(at - 1);
        return difference.isCountedLike(last) && ChangeWord.isDifference(sentence, at - 1)
                ? Optional.of(RateVerdict.of(rate.value(), difference.value(), last.value()))
                : Optional.empty();
    }

    /** 124件，比上年减少33件，下降25.3%: last year's number is the sum of two. */
    private static Optional<Verdict> byDifference(FigureSentence sentence, int at, int sign) {
        boolean shape =
                at >= 2
                        && sentence.figures().get(at).isRate()
                        && ChangeWord.isBare(sentence, at)
                        && ChangeWord.sign(sentence, at - 1) != 0
                        && COMPARED.isIn(sentence.before(at - 1));
        if (!shape) {
            return Optional.empty();
        }
        Figure difference = sentence.figures().get(at - 1);
        List<Figure> nows =
                sentence.figures().subList(0, at - 1).stream()
                        .filter(now -> now.isCountedLike(difference) && now.isExact())
                        .toList();
        boolean near = nows.contains(sentence.figures().get(at - 2)) && difference.isExact();
        // 受理117件，上半年53件，下半年64件，比上年少6件，降4.88%: less than the whole, not than a part.
        List<Optional<Verdict>> verdicts =
                nows.stream().map(now -> byDifference(sentence, at, sign, now)).toList();
        return near && verdicts.stream().allMatch(Optional::isPresent)
                ? verdicts.get(verdicts.size() - 1)
                : Optional.empty();
    }

    private static Optional<Verdict> byDifference(
            FigureSentence sentence, int at, int sign, Figure now) {
        Figure rate = sentence.figures().get(at);
        BigDecimal difference = sentence.figures().get(at - 1).value();
        BigDecimal last = now.value().subtract(difference.multiply(BigDecimal.valueOf(sign)));
        return last.signum() <= 0
                ? Optional.empty()
                : RateVerdict.judge(rate.value(), difference, last)
                        .map(
                                wrong ->
                                        new Verdict(
                                                List.of(sentence.quote()), rate, wrong, now, last));
    }

    private static boolean gives(
            FigureSentence sentence, int at, int sign, Figure now, Figure last) {
        BigDecimal said = sentence.figures().get(at).value();
        BigDecimal grown = now.value().subtract(last.value()).multiply(BigDecimal.valueOf(sign));
        if (!sentence.figures().get(at).isRate()) {
            return grown.compareTo(said) == 0 || isRounded(grown, said);
        }
        return last.value().signum() == 0
                || grown.signum() >= 0 && RateVerdict.judge(said, grown, last.value()).isEmpty();
    }

    /** 96.74% and 96.4%, by 0.3: told with fewer decimals. */
    private static boolean isRounded(BigDecimal grown, BigDecimal said) {
        return said.scale() > 0
                && said.scale() < grown.scale()
                && grown.setScale(said.scale(), RoundingMode.HALF_UP).compareTo(said) == 0;
    }

    private static Verdict verdict(
            FigureSentence sentence,
            Optional<FigureSentence> near,
            int at,
            Figure now,
            Figure last) {
        BigDecimal grown = now.value().subtract(last.value()).abs();
        RateVerdict rate = RateVerdict.of(sentence.figures().get(at).value(), grown, last.value());
        return new Verdict(
                sentence.quotes(near, sentence.figures().contains(now)),
                sentence.figures().get(at),
                rate,
                now,
                last.value());
    }

    /** What is wrong with a change. */
    private record Verdict(
            List<Quote> quotes, Figure change, RateVerdict rate, Figure now, BigDecimal last) {

        void note(Examined report) {
            boolean turned = now.value().compareTo(last) != 0 && rate.isRight();
            if (change.isRate() && !turned) {
                rate.note(report, now.mention().indicator(), quotes);
                return;
            }
            report.note(
                    now.mention().indicator(),
                    Severity.ERROR,
                    "change",
                    quotes,
                    change.mention().excerpt().text(),
                    last.toPlainString(),
                    now.mention().excerpt().text(),
                    now.value().subtract(last).abs().toPlainString());
        }
    }
}
