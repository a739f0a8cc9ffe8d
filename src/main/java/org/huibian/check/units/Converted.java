package org.huibian.check.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.BaseUnits;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A quantity that is given in a second unit and comes to another there: 2600平方米，折合39亩.
 *
 * @param written the quantity as it is written first
 * @param due what it comes to in the second unit
 * @param stated what is written instead
 */
record Converted(String written, String due, String stated) {

    private static final String UNITS = "(平方米|亩|公顷|平方公里|公里|华里|米|万元|亿元|元)";

    private static final String NUMBER = "(\\d[\\d,，]*(?:\\.\\d+)?)(万?)";

    private static final TextPattern CONVERTED =
            TextPattern.compile(
                    "(?<![\\d.,，])"
                            + NUMBER
                            + UNITS
                            + "[，、（(]?(?:大?约)?(?:折合|折算[为成]?|换算[为成]?|相当于|合(?=约?\\d))(?:为|成)?约?"
                            + NUMBER
                            + UNITS
                            // 相当于12000元/人 is another quantity.
                            + "(?![/／每])");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Nobody rounds by more than a twentieth. */
    private static final BigDecimal NEARLY = new BigDecimal("0.95");

    private static final MathContext SHOWN = new MathContext(4);

    /** Notes the quantities of a report that are wrongly converted. */
    static void examine(Examined report) {
        for (Passage passage :
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS)) {
            Optional<Converted> wrong = in(passage.published());
            if (wrong.isPresent() && !report.isNoted(passage.published())) {
                report.note(
                        "",
                        Severity.WARNING,
                        "converted",
                        "reckoned",
                        List.of(Quote.of(passage)),
                        wrong.get().written(),
                        wrong.get().due(),
                        wrong.get().stated());
            }
        }
    }

    /** The first of a sentence. */
    static Optional<Converted> in(String text) {
        for (TextMatcher one = CONVERTED.matcher(text); one.find(); ) {
            Optional<Converted> wrong = wrong(one);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<Converted> wrong(TextMatcher found) {
        String unit = String.valueOf(found.group(3));
        String other = String.valueOf(found.group(6));
        return isOneUnit(found)
                ? Optional.empty()
                : BaseUnits.ofBoth(unit, other)
                        .flatMap(
                                worth -> {
                                    BigDecimal first = number(found, 1).multiply(worth.first());
                                    BigDecimal second = number(found, 4).multiply(worth.second());
                                    return areNearlyAlike(first, second)
                                            ? Optional.empty()
                                            : Optional.of(
                                                    new Converted(
                                                            written(found, 1) + unit,
                                                            shown(first, worth.second()) + other,
                                                            written(found, 4) + other));
                                });
    }

    private static boolean areNearlyAlike(BigDecimal one, BigDecimal other) {
        return one.min(other).compareTo(one.max(other).multiply(NEARLY)) >= 0;
    }

    private static String shown(BigDecimal amount, BigDecimal worth) {
        return amount.divide(worth, SHOWN).stripTrailingZeros().toPlainString();
    }

    /** 1200元, 合1210元: no conversion; 1.2万元, 合1200元 is one. */
    private static boolean isOneUnit(TextMatcher found) {
        return String.valueOf(found.group(2)).equals(found.group(5))
                && String.valueOf(found.group(3)).equals(found.group(6));
    }

    private static String written(TextMatcher found, int group) {
        return String.valueOf(found.group(group)) + found.group(group + 1);
    }

    private static BigDecimal number(TextMatcher found, int group) {
        BigDecimal digits =
                new BigDecimal(String.valueOf(found.group(group)).replaceAll("[,，]", ""));
        return "万".equals(found.group(group + 1)) ? digits.multiply(TEN_THOUSAND) : digits;
    }
}
