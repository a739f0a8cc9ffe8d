package org.huibian.check.rates;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.RatePair;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Qualifier;

/** A rate of the vocabulary against the two indicators of its formula, wherever each is told. */
final class RateByFormula {

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
        Optional<Observation> rate = exact(report, indicator.id());
        Optional<Observation> part = exact(report, formula.numerator());
        Optional<Observation> whole = exact(report, formula.denominator());
        if (rate.isEmpty()
                || part.isEmpty()
                || whole.isEmpty()
                || whole.get().quantity().amount().signum() == 0
                || RateAgainstParts.OF_A_KIND.matcher(rate.get().quote()).find()
                || compared.contains(rate.get().sources().get(0).toString())) {
            return;
        }
        RateVerdict.judge(
                        rate.get().quantity().amount(),
                        part.get().quantity().amount(),
                        whole.get().quantity().amount())
                .ifPresent(
                        verdict ->
                                verdict.note(
                                        examined,
                                        indicator.id(),
                                        Stream.of(rate, part, whole)
                                                .map(one -> Quote.of(one.get()))
                                                .toList()));
    }

    /** Whether two figures of its own sentence give a rate. */
    private static boolean isExplained(Extraction report, Observation rate) {
        for (FigureSentence sentence : FigureSentence.of(report)) {
            for (Figure part : sentence.figures()) {
                boolean gives =
                        sentence.text().equals(rate.quote())
                                && sentence.figures().stream()
                                        .filter(whole -> whole != part)
                                        .anyMatch(
                                                whole ->
                                                        RatePair.gives(
                                                                part,
                                                                whole,
                                                                rate.quantity().amount()));
                if (gives) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Observation> exact(Extraction report, String indicator) {
        return report.observation(indicator)
                .filter(found -> found.quantity().qualifier() == Qualifier.EXACT);
    }
}
