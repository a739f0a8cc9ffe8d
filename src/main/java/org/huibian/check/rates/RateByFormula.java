package org.huibian.check.rates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.rates.fractions.RatePair;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.check.stages.words.CarriedOver;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Qualifier;

/** A rate of the vocabulary against the two indicators of its formula, wherever each is told. */
final class RateByFormula {

    /** 当场化解率, 一次调解成功率: of those that were done at once. */
    private static final Pattern AT_ONCE =
            Pattern.compile("(?:当场|当[天日]|即时|就地|诉前|[日天]内|首次|一次性?)(?:化解|调解|调处|办结|办理|处置|成功|解决){1,2}率");

    /** Its name alone, or that of all, said to have been reached. */
    private static final Pattern ADMITTED =
            Pattern.compile(
                    "(?:^|[，。；：])(?:虽然?|尽管|目前|全年|今年|年内|街道|[镇乡]里?|全(?:街道?|镇|乡)|矛盾|纠纷|民间|人民|各类|总体|整体|的)*(?:(?:调解|调处|化解)?成功|化解|调处|调解|办结|持证|出庭应诉)率(?:虽然?|已经?|仍|也|达到?|有|为|是|在|到)*$");

    /**
     * The counts that a rate is of.
     *
     * @param part the numerator
     * @param whole the denominator, not 0
     */
    private record Counts(Observation part, Observation whole) {

        static Optional<Counts> of(Extraction report, Aggregation.Formula formula) {
            return exact(report, formula.numerator())
                    .flatMap(
                            part ->
                                    exact(report, formula.denominator())
                                            .filter(all -> all.quantity().amount().signum() != 0)
                                            .map(all -> new Counts(part, all)));
        }

        /** Notes a rate that they do not give, with where it and they are told. */
        void note(Examined examined, Indicator indicator, BigDecimal rate, Quote told) {
            RateVerdict.judge(rate, part.quantity().amount(), whole.quantity().amount())
                    .ifPresent(
                            verdict ->
                                    verdict.note(
                                            examined,
                                            indicator.id(),
                                            List.of(told, Quote.of(part), Quote.of(whole))));
        }
    }

    private RateByFormula() {}

    /** Notes the rate of an indicator that they do not give, unless it was compared before. */
    static void examine(Examined examined, Indicator indicator, Set<String> compared) {
        Extraction report = examined.report();
        if (!(indicator.aggregation() instanceof Aggregation.Ratio ratio)
                || ratio.formula().isEmpty()) {
            return;
        }
        if (exact(report, indicator.id()).filter(rate -> isExplained(report, rate)).isPresent()) {
            return;
        }
        Aggregation.Formula formula = ratio.formula().get();
        if (report.observation(indicator.id()).isEmpty()) {
            Counts.of(report, formula).ifPresent(counts -> admitted(examined, indicator, counts));
            return;
        }
        Optional<Observation> rate = exact(report, indicator.id());
        Optional<Counts> counts = Counts.of(report, formula);
        if (rate.isEmpty()
                || counts.isEmpty()
                || RateAgainstParts.OF_A_KIND.matcher(rate.get().quote()).find()
                || AT_ONCE.matcher(rate.get().quote()).find()
                || compared.contains(rate.get().sources().get(0).toString())) {
            return;
        }
        List<Observation> all = List.of(rate.get(), counts.get().part(), counts.get().whole());
        if (!isWithThoseCarriedOver(report, all)
                && !all.stream().allMatch(one -> isNotedElsewhere(examined, one))) {
            counts.get()
                    .note(
                            examined,
                            indicator,
                            rate.get().quantity().amount(),
                            Quote.of(rate.get()));
        }
    }

    /** 调解成功率虽有97.28%，但…: the rate that only the shortcomings tell, of the whole and by its name. */
    private static void admitted(Examined examined, Indicator indicator, Counts counts) {
        for (Mention rate : examined.report().mentions()) {
            if (rate.indicator().equals(indicator.id())
                    && rate.role() == Role.OTHER
                    && rate.qualifier() == Qualifier.EXACT
                    && rate.value().isPresent()
                    && ADMITTED.matcher(before(rate)).find()
                    && !examined.isNoted(rate.quote())) {
                counts.note(
                        examined,
                        indicator,
                        rate.value().get(),
                        new Quote(rate.excerpt().location().toString(), rate.quote()));
            }
        }
    }

    private static String before(Mention rate) {
        return Clause.before(rate.excerpt().text(), rate.quote());
    }

    /**
     * Whether another place tells the same number in a sentence that was noted: the form copied it.
     */
    private static boolean isNotedElsewhere(Examined examined, Observation figure) {
        return examined.report().mentions().stream()
                .filter(one -> one.indicator().equals(figure.indicator()))
                .filter(one -> !one.quote().equals(figure.quote()))
                .filter(one -> examined.isNoted(one.quote()))
                .flatMap(one -> one.value().stream())
                .anyMatch(value -> value.compareTo(figure.quantity().amount()) == 0);
    }

    /** Whether two figures of its own sentence, or of the one before it, give a rate. */
    private static boolean isExplained(Extraction report, Observation rate) {
        List<FigureSentence> sentences = FigureSentence.of(report);
        for (int i = 0; i < sentences.size(); i++) {
            FigureSentence own = sentences.get(i);
            if (!own.text().equals(rate.quote())) {
                continue;
            }
            boolean beside = i > 0 && sentences.get(i - 1).place().equals(own.place());
            if (gives(own, rate) || beside && gives(sentences.get(i - 1), rate)) {
                return true;
            }
        }
        return false;
    }

    /**
     * 化解141件（含上年结转6件），化解率94.63%, and before it 受理143件，上年结转6件，合计149件: whether some count told there,
     * or the intake with what was carried over, gives the rate.
     */
    private static boolean isWithThoseCarriedOver(Extraction report, List<Observation> told) {
        List<String> quotes = told.stream().map(Observation::quote).distinct().toList();
        BigDecimal rate = told.get(0).quantity().amount();
        Observation part = told.get(1);
        BigDecimal count = part.quantity().amount();
        return CarriedOver.wholes(report, quotes, part.sources().get(0), told.get(2)).stream()
                .filter(one -> one.compareTo(count) >= 0 && one.signum() > 0)
                .anyMatch(one -> RateVerdict.judge(rate, count, one).isEmpty());
    }

    private static boolean gives(FigureSentence sentence, Observation rate) {
        BigDecimal amount = rate.quantity().amount();
        return sentence.figures().stream()
                .anyMatch(
                        part ->
                                sentence.figures().stream()
                                        .filter(whole -> whole != part)
                                        .anyMatch(whole -> RatePair.gives(part, whole, amount)));
    }

    private static Optional<Observation> exact(Extraction report, String indicator) {
        return report.observation(indicator)
                .filter(found -> found.quantity().qualifier() == Qualifier.EXACT);
    }
}
