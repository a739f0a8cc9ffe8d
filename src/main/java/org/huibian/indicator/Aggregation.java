package org.huibian.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the figures of the sub-districts become the district's. */
public sealed interface Aggregation {

    /** Added up over the sub-districts that report. */
    record Sum() implements Aggregation {}

    /**
     * A rate in percent: recomputed from the sums of numerator and denominator over the
     * sub-districts that give both, never averaged; without a formula the district has no value.
     *
     * @param formula the two indicators, where they are known
     */
    record Ratio(Optional<Formula> formula) implements Aggregation {}

    /** A coverage in percent: no district value; “全覆盖” where every one says 100. */
    record Coverage() implements Aggregation {}

    /** Not to be merged. */
    record None() implements Aggregation {}

    /**
     * A division of two indicators.
     *
     * @param numerator id of the indicator above the line
     * @param denominator id of the indicator below it
     */
    record Formula(String numerator, String denominator) {}

    /** The word for it in indicators.csv: {@code sum}, {@code ratio(a/b)}, {@code ratio} … */
    default String code() {
        if (this instanceof Ratio ratio && ratio.formula().isPresent()) {
            Formula formula = ratio.formula().get();
            return "ratio(" + formula.numerator() + "/" + formula.denominator() + ")";
        }
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Parses the word of indicators.csv; empty for any other. */
    static Optional<Aggregation> parse(String code) {
        switch (code) {
            case "sum":
                return Optional.of(new Sum());
            case "ratio":
                return Optional.of(new Ratio(Optional.empty()));
            case "coverage":
                return Optional.of(new Coverage());
            case "none":
                return Optional.of(new None());
            default:
                Matcher ratio = RATIO.matcher(code);
                return ratio.matches()
                        ? Optional.of(
                                new Ratio(Optional.of(new Formula(ratio.group(1), ratio.group(2)))))
                        : Optional.empty();
        }
    }

    /** The form of a ratio with its formula. */
    Pattern RATIO = Pattern.compile("ratio\\((\\w+)/(\\w+)\\)");
}
