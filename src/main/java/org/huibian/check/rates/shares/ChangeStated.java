package org.huibian.check.rates.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.extract.Role;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A change that the two years told beside it do not give: 受理315件，较上年的360件下降15.2%; 70件，比上年的74件减少8件;
 * 124件，比上年减少33件，下降25.3%.
 */
public final class ChangeStated {

    private static final String LESS = "下降|减少|降低|降幅|回落|下跌|压降|下滑|减幅|(?<![至不最较很])少";
    private static final String MORE = "增长|上升|增加|提高|增幅|升幅|提升|攀升|上涨|净增|(?<![至最许不众很诸大较更])多";

    /**
     * The change at the end of the words before its number; 提高至, 下降到 and 增加为 tell what it came to,
     * not by how much.
     */
    private static final TextPattern CHANGE =
            TextPattern.compile(
                    "(?:(" + LESS + ")|(" + MORE + "))(?:(?:了|达|约|近)?|(?<=幅)(?:达到?|为|是|至))$");

    private static final TextPattern COMPARED =
            TextPattern.compile("(?:较|比|与)(?:上年|去年|上一年|前一年|20\\d\\d年)|同比");

    /** 64件，同比上升28%，2024年为48件. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[，,（(；](?:而)?(?:上年|去年|上一年|前一年|20\\d\\d年)(?:度|同期|全年)*(?:的)?(?:为|是|有|共|仅)?");

    /** What may stand before a rate of a difference: not 减少33件，<em>办结率</em>提高2.5%. */
    private static final Pattern BARELY =
            Pattern.compile("[，,、（(]?(?:即|也就是|同比|环比|比例|幅度|总量|数量|总数|[件人场次]数)*");

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
            TextMatcher word = CHANGE.matcher(sentence.before(k));
            if (change.isExact() && change.mention().role() != Role.PLAN && word.find()) {
                int sign = word.group(1) == null ? 1 : -1;
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
        List<Figure> lasts = lastYear(sentence, at, year);
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
            if (now.isEmpty() && byDifference.isPresent() && isBare(sentence, at)) {
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
        return at >= 0 && CHANGE.isIn(sentence.before(at));
    }

    /** 比上年的59场增加9场，增长15.25%: what the difference told makes of the rate. */
    private static Optional<RateVerdict> byDifference(
            FigureSentence sentence, int at, Figure last) {
        Figure rate = sentence.figures().get(at);
        if (at == 0 || !rate.isRate() || last.value().signum() == 0) {
            return Optional.empty();
        }
        Figure difference = sentence.figures().get(at - 1);
        return difference.isCountedLike(last) && CHANGE.isIn(sentence.before(at - 1))
                ? Optional.of(RateVerdict.of(rate.value(), difference.value(), last.value()))
                : Optional.empty();
    }

    /** 124件，比上年减少33件，下降25.3%: last year's number is the sum of two. */
    private static Optional<Verdict> byDifference(FigureSentence sentence, int at, int sign) {
        boolean shape =
                at >= 2
                        && sentence.figures().get(at).isRate()
                        && isBare(sentence, at)
                        && CHANGE.isIn(sentence.before(at - 1))
                        && COMPARED.isIn(sentence.before(at - 1));
        if (!shape) {
            return Optional.empty();
        }
        Figure difference = sentence.figures().get(at - 1);
        Figure now = sentence.figures().get(at - 2);
        if (!now.isCountedLike(difference) || !now.isExact() || !difference.isExact()) {
            return Optional.empty();
        }
        BigDecimal last =
                sign < 0
                        ? now.value().add(difference.value())
                        : now.value().subtract(difference.value());
        return last.signum() <= 0
                ? Optional.empty()
                : RateVerdict.judge(sentence.figures().get(at).value(), difference.value(), last)
                        .map(
                                rate ->
                                        new Verdict(
                                                List.of(sentence.quote()),
                                                sentence.figures().get(at),
                                                rate,
                                                now,
                                                last));
    }

    /** Whether a change names nothing of its own. */
    private static boolean isBare(FigureSentence sentence, int at) {
        String words = sentence.before(at);
        TextMatcher change = CHANGE.matcher(words);
        return change.find() && BARELY.matcher(words.substring(0, change.start())).matches();
    }

    /** Last year's numbers that a change may be of, the nearest first. */
    private static List<Figure> lastYear(FigureSentence sentence, int at, int year) {
        int behind = at + 1;
        if (behind < sentence.figures().size()
                && sentence.figures().get(at).isRate()
                && sentence.figures().get(behind).isExact()
                && BEHIND.matcher(sentence.before(behind)).matches()) {
            return List.of(sentence.figures().get(behind));
        }
        List<Figure> lasts = new ArrayList<>();
        for (int k = at - 1; k >= 0 && (k >= at - 2 || !lasts.isEmpty()); k--) {
            Figure figure = sentence.figures().get(k);
            boolean counted =
                    sentence.figures().get(at).isRate() && !figure.isRate()
                            || figure.isCountedLike(sentence.figures().get(at))
                            || unit(sentence, at).equals("个百分点") && figure.isRate();
            boolean difference = CHANGE.isIn(sentence.before(k));
            boolean ofLast = TwoYears.isOfLast(sentence, k, year);
            if (counted && !difference && figure.isExact() && ofLast) {
                lasts.add(figure);
            } else if (!ofLast && !lasts.isEmpty()) {
                break;
            }
        }
        return lasts;
    }

    private static boolean gives(
            FigureSentence sentence, int at, int sign, Figure now, Figure last) {
        BigDecimal said = sentence.figures().get(at).value();
        BigDecimal grown = now.value().subtract(last.value()).multiply(BigDecimal.valueOf(sign));
        if (!sentence.figures().get(at).isRate()) {
            return grown.compareTo(said) == 0;
        }
        return last.value().signum() == 0
                || grown.signum() >= 0 && RateVerdict.judge(said, grown, last.value()).isEmpty();
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

    private static String unit(FigureSentence sentence, int at) {
        return sentence.figures().get(at).mention().unit();
    }
}
