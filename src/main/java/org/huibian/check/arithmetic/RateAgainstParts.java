package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Units;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/**
 * V02 率与分子分母不符: a rate that its numerator and denominator do not give within half a unit of its
 * last digit; a truncated one is for information.
 *
 * <p>Compared are a rate and two numbers of its own sentence, where the rate's word (化解率) names one
 * of them (化解…件), and the rates of the vocabulary that have a formula.
 */
public final class RateAgainstParts implements Check {

    /** 办结率, 及时化解率, 占比 … at the end of the words before the rate; group 1 names the part. */
    private static final Pattern RATE_WORD =
            Pattern.compile("(\\p{IsHan}{2})(?:成功|完成)?率[^率]{0,6}$");

    @Override
    public Set<String> ids() {
        return Set.of("V02");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Extraction> report : summary.reports().entrySet()) {
            Set<String> compared = new HashSet<>();
            for (FigureSentence sentence : FigureSentence.of(report.getValue())) {
                examine(report.getKey(), sentence, summary.catalog().units(), compared, findings);
            }
            for (Indicator indicator : summary.catalog().indicators()) {
                examine(summary, report.getKey(), report.getValue(), indicator, compared, findings);
            }
        }
        return findings;
    }

    private static void examine(
            String subDistrict,
            FigureSentence sentence,
            Units units,
            Set<String> compared,
            List<Finding> findings) {
        for (int r = 2; r < sentence.figures().size(); r++) {
            Figure rate = sentence.figures().get(r);
            Matcher word = RATE_WORD.matcher(sentence.before(r));
            if (!rate.mention().unit().equals("%")
                    || rate.mention().qualifier() != Qualifier.EXACT
                    || rate.mention().role() == Role.PLAN
                    || rate.mention().role() == Role.PREVIOUS
                    || !word.find()) {
                continue;
            }
            pair(sentence, r, word.group(1), units)
                    .ifPresent(
                            pair -> {
                                compared.add(rate.mention().excerpt().toString());
                                judge(
                                                rate.mention().value().orElseThrow(),
                                                pair.get(0).mention().value().orElseThrow(),
                                                pair.get(1).mention().value().orElseThrow())
                                        .ifPresent(
                                                verdict ->
                                                        findings.add(
                                                                verdict.finding(
                                                                        subDistrict,
                                                                        rate.mention().indicator(),
                                                                        List.of(sentence.place()),
                                                                        List.of(sentence.text()))));
                            });
        }
    }

    /** Numerator and denominator among the figures before a rate; empty where that is not plain. */
    private static Optional<List<Figure>> pair(
            FigureSentence sentence, int rateIndex, String partWord, Units units) {
        List<Figure> exact = new ArrayList<>();
        Figure part = null;
        for (int i = rateIndex - 1; i >= 0; i--) {
            Figure figure = sentence.figures().get(i);
            if (figure.mention().unit().equals("%")) {
                break;
            }
            exact.add(0, figure);
            if (part == null && sentence.before(i).contains(partWord)) {
                part = figure;
            }
        }
        if (part == null) {
            return Optional.empty();
        }
        Figure numerator = part;
        return exact.stream()
                .filter(figure -> figure.start() < numerator.start())
                .filter(
                        figure ->
                                units.alike(figure.mention().unit(), numerator.mention().unit())
                                        && figure.mention().qualifier() == Qualifier.EXACT
                                        && numerator.mention().qualifier() == Qualifier.EXACT
                                        && figure.mention().value().orElseThrow().signum() > 0)
                .findFirst()
                .map(whole -> List.of(numerator, whole));
    }

    private static void examine(
            DistrictSummary summary,
            String subDistrict,
            Extraction report,
            Indicator indicator,
            Set<String> compared,
            List<Finding> findings) {
        if (!(indicator.aggregation() instanceof Aggregation.Ratio ratio)
                || ratio.formula().isEmpty()) {
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
                || compared.contains(rate.get().sources().get(0).toString())) {
            return;
        }
        List<String> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (Observation observation : List.of(rate.get(), part.get(), whole.get())) {
            String place = observation.sources().get(0).location().toString();
            if (!quotes.contains(observation.quote())) {
                places.add(place);
                quotes.add(observation.quote());
            }
        }
        judge(
                        rate.get().quantity().amount(),
                        part.get().quantity().amount(),
                        whole.get().quantity().amount())
                .ifPresent(
                        verdict ->
                                findings.add(
                                        verdict.finding(
                                                subDistrict, indicator.id(), places, quotes)));
    }

    private static Optional<Observation> exact(Extraction report, String indicator) {
        return report.observation(indicator)
                .filter(found -> found.quantity().qualifier() == Qualifier.EXACT);
    }

    /**
     * What is wrong with a rate.
     *
     * @param stated the rate in percent
     * @param part the numerator
     * @param whole the denominator
     * @param computed the rate they give, to the stated rate's decimals, at least 2
     * @param truncated whether the stated rate was cut off instead of rounded
     */
    private record Verdict(
            BigDecimal stated,
            BigDecimal part,
            BigDecimal whole,
            BigDecimal computed,
            boolean truncated) {

        Finding finding(
                String subDistrict, String indicator, List<String> places, List<String> quotes) {
            return new Finding(
                    "V02",
                    truncated ? Severity.INFO : Severity.ERROR,
                    subDistrict,
                    indicator,
                    places,
                    quotes,
                    Message.of(
                            Check.class,
                            truncated ? "V02.truncated" : "V02.message",
                            stated.toPlainString(),
                            part.toPlainString(),
                            whole.toPlainString(),
                            computed.toPlainString()),
                    Message.of(Check.class, truncated ? "V02.round" : "V02.action"));
        }
    }

    private static Optional<Verdict> judge(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, stated.scale());
        BigDecimal exact =
                part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, scale + 6, RoundingMode.HALF_UP);
        BigDecimal half = BigDecimal.valueOf(5, scale + 1);
        if (exact.subtract(stated).abs().compareTo(half) <= 0) {
            return Optional.empty();
        }
        boolean truncated = exact.setScale(scale, RoundingMode.DOWN).compareTo(stated) == 0;
        BigDecimal shown = exact.setScale(Math.max(2, scale), RoundingMode.HALF_UP);
        return Optional.of(new Verdict(stated, part, whole, shown, truncated));
    }
}
