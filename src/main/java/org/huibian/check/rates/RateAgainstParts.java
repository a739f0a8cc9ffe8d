package org.huibian.check.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Finding;
import org.huibian.check.ReportCheck;
import org.huibian.check.WhoCame;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.RatePair;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.check.rates.fractions.RateWord;
import org.huibian.check.rates.fractions.RatesOfRows;
import org.huibian.check.rates.shares.ChangeInWords;
import org.huibian.check.rates.shares.ChangeStated;
import org.huibian.check.rates.shares.ChangesOfRows;
import org.huibian.check.rates.shares.ShareOfNamed;
import org.huibian.check.rates.shares.ShareOfPart;
import org.huibian.check.rates.shares.ShareOfSeveral;
import org.huibian.check.rates.shares.ShareStated;
import org.huibian.check.wholes.each.NamedEach;
import org.huibian.extract.Role;
import org.huibian.indicator.Indicator;

/**
 * V02 率与分子分母不符: a rate that its numerator and denominator do not give within half a unit of its
 * last digit; a truncated one is for information.
 *
 * <p>Compared are a rate and two numbers of its own sentence, where the rate's word (化解率) names one
 * of them (化解…件), and the rates of the vocabulary that have a formula.
 */
public final class RateAgainstParts extends ReportCheck {

    /** So many sentences before a rate its counts may stand. */
    private static final int SENTENCES = 2;

    /** So many sentences before a change this year's number may stand. */
    private static final int EARLIER = 6;

    /** So far into its sentence a rate may speak of the sentence before. */
    private static final int MOST_BEFORE = 24;

    /** The rate of one kind of cases. */
    static final Pattern ON_TIME = Pattern.compile("(?:按期|按时|到期|及时)[^，。；]{0,4}率[^率]{0,4}$");

    /** 其余2件未到办理期限: not among those that a rate of punctuality counts. */
    static final Pattern NOT_DUE = Pattern.compile("未到[^，。；]{0,4}期|未到期|未届|期限未到|尚在(?:期限|办理期|时限)");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Of cases that a sentence before named. */
    static final Pattern OF_A_KIND = Pattern.compile("[该此这]类");

    /** The check. */
    public RateAgainstParts() {
        super("V02");
    }

    @Override
    protected void examine(Examined report) {
        List<Finding> findings = report.findings();
        Set<String> compared = new HashSet<>();
        Optional<FigureSentence> before = Optional.empty();
        List<FigureSentence> paragraph = new ArrayList<>();
        List<FigureSentence> sentences =
                FigureSentence.of(report.report()).stream()
                        .map(FigureSentence::counted)
                        .map(NamedEach::ofAll)
                        .toList();
        for (int i = 0; i < sentences.size(); i++) {
            FigureSentence sentence = sentences.get(i);
            Optional<FigureSentence> near =
                    before.filter(one -> one.place().equals(sentence.place()));
            int noted = findings.size();
            examine(report, sentence, near, compared);
            if (findings.size() == noted && near.isPresent()) {
                RateBeforeCounts.examine(report, near.get(), sentence);
            }
            ChangeStated.examine(
                    report, sentence, near, sentences.subList(Math.max(0, i - EARLIER), i));
            ShareStated.examine(report, sentence, near, paragraph);
            ShareOfSeveral.examine(report, sentence, near);
            ShareOfNamed.examine(report, sentence);
            ShareOfPart.examine(report, sentence, near);
            if (findings.size() == noted) {
                MeanStated.examine(report, sentence);
            }
            if (findings.size() == noted) {
                ChangeInWords.examine(report, sentence, near);
            }
            if (findings.size() == noted) {
                nearly(report, sentence);
            }
            if (findings.size() == noted) {
                ShareLeading.examine(report, sentence);
            }
            if (findings.size() == noted) {
                byKind(report, paragraph, sentence, compared);
            }
            paragraph.add(sentence);
            before = Optional.of(sentence);
        }
        for (Indicator indicator : report.district().catalog().indicators()) {
            RateByFormula.examine(report, indicator, compared);
        }
        RateElsewhere.examine(report, sentences);
        RatesOfRows.examine(report);
        ChangesOfRows.examine(report);
    }

    private static void examine(
            Examined report,
            FigureSentence sentence,
            Optional<FigureSentence> near,
            Set<String> compared) {
        for (int r = 0; r < sentence.figures().size(); r++) {
            Figure rate = sentence.figures().get(r);
            Optional<RateWord> word = RateWord.before(sentence.before(r));
            if (!rate.isRate()
                    || !rate.isExact()
                    || rate.mention().role() == Role.PLAN
                    || rate.mention().role() == Role.PREVIOUS
                    || OF_A_KIND.matcher(sentence.before(r)).find()
                    // More than all is said as such (V04).
                    || rate.value().compareTo(WHOLE) > 0
                            && ImpossibleRates.isBounded(sentence, rate)
                    || ON_TIME.matcher(sentence.before(r)).find()
                            && NOT_DUE.matcher(sentence.text()).find()
                    || word.isEmpty()) {
                continue;
            }
            int at = r;
            Optional<RatePair> pair = RatePair.of(sentence, r, word.get());
            boolean own = r == 0 || r == 1 && RatePair.isNamed(sentence, 0, word.get());
            boolean bare = own && pair.isEmpty() && near.isPresent() && isShort(sentence, r);
            FigureSentence wider = bare ? near.get().followedBy(sentence) : sentence;
            if (bare) {
                pair = RatePair.of(wider, near.get().figures().size() + at, word.get());
            }
            pair.filter(of -> !isOfOtherRate(sentence, at, of.part(), of.whole()))
                    .filter(of -> !isOfThoseWhoCame(sentence, at, of.part()))
                    .ifPresent(
                            of -> {
                                compared.add(rate.mention().excerpt().toString());
                                Punctual.told(
                                                sentence,
                                                at,
                                                RateVerdict.judge(
                                                        rate.value(), of.part(), of.whole()))
                                        .ifPresent(
                                                verdict ->
                                                        verdict.note(
                                                                report,
                                                                rate.mention().indicator(),
                                                                sentence.quotes(near, !bare)));
                            });
        }
    }

    /** 合格率100%，其中优秀49人，优秀率80.33%: the counts are those of another rate beside it. */
    private static boolean isOfOtherRate(
            FigureSentence sentence, int at, BigDecimal part, BigDecimal whole) {
        return IntStream.range(0, sentence.figures().size())
                .filter(k -> k != at)
                .mapToObj(k -> sentence.figures().get(k))
                .filter(Figure::isRate)
                .anyMatch(one -> RateVerdict.judge(one.value(), part, whole).isEmpty());
    }

    /** 应参训52人，实到50人，参训人员合格率100%: of the fifty, who are no part of it. */
    private static boolean isOfThoseWhoCame(FigureSentence sentence, int at, BigDecimal part) {
        return WhoCame.areNamedIn(sentence.before(at))
                && IntStream.range(0, at)
                        .filter(k -> sentence.figures().get(k).value().compareTo(part) == 0)
                        .mapToObj(sentence::before)
                        .anyMatch(WhoCame::areCountedBehind);
    }

    /**
     * By the kind of a rate: in its sentence, with one or two before it, or in the one behind it.
     */
    private static void byKind(
            Examined report,
            List<FigureSentence> paragraph,
            FigureSentence sentence,
            Set<String> compared) {
        paragraph.removeIf(one -> !one.place().equals(sentence.place()));
        FigureSentence wider = sentence;
        int own = 0;
        List<Quote> quotes = new ArrayList<>(List.of(sentence.quote()));
        for (int back = 0; back <= Math.min(SENTENCES, paragraph.size()); back++) {
            if (back > 0) {
                FigureSentence one = paragraph.get(paragraph.size() - back);
                wider = one.followedBy(wider);
                own += one.figures().size();
                quotes.add(0, one.quote());
            }
            for (int at = 0; at < wider.figures().size(); at++) {
                boolean mine = at >= own || back == 1 && own == 1;
                FigureSentence all = wider;
                int place = at;
                Optional<RateVerdict> verdict =
                        mine
                                ? RateOfKind.judge(wider, at)
                                        .filter(
                                                of ->
                                                        !isOfOtherRate(
                                                                all, place, of.part(), of.whole()))
                                : Optional.empty();
                if (verdict.isPresent() && !report.isNoted(quotes.get(0).text())) {
                    compared.add(wider.figures().get(at).mention().excerpt().toString());
                    verdict.get()
                            .note(report, wider.figures().get(at).mention().indicator(), quotes);
                    return;
                }
            }
        }
    }

    private static void nearly(Examined report, FigureSentence sentence) {
        IntStream.range(0, sentence.figures().size())
                .mapToObj(at -> NearRates.judge(sentence, at))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(verdict -> verdict.note(report, "", List.of(sentence.quote())));
    }

    /** 采纳76条，采纳率92.6%: a rate that begins its sentence speaks of the one before. */
    private static boolean isShort(FigureSentence sentence, int rate) {
        return sentence.figures().get(rate).start() <= MOST_BEFORE;
    }
}
