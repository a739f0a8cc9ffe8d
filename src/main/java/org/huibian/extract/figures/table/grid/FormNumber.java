package org.huibian.extract.figures.table.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.Qualifier;

/**
 * What a cell of the form states.
 *
 * @param value the number, not below zero
 * @param unit the unit in the cell itself; empty where there is none
 * @param qualifier how exactly
 * @param start where number and unit begin in the reading, 0-based
 * @param end where they end, exclusive
 */
public record FormNumber(BigDecimal value, String unit, Qualifier qualifier, int start, int end) {

    /** A number by itself; there it is no year, hotline or article, whatever its digits. */
    private static final Pattern PLAIN =
            Pattern.compile("\\d{1,15}(\\.\\d{1,8})?|\\d{1,3}([,，]\\d{3}){1,4}(\\.\\d{1,8})?");

    /** 63件（其中合同48份）, 63（较上年增加5件）: what follows the number of a cell says more of it. */
    private static final Pattern MORE =
            Pattern.compile(
                    "(\\S{1,16}?)\\s*(?:[（(](?:其中|含|包括|包含|[较比]上?去?年|同比|上年|去年)[^（）()]{1,40}[）)]|[，,；;]其中\\S{1,40})");

    /** Where the number of a cell ends and what says more of it begins; the whole length mostly. */
    public static int end(String reading) {
        Matcher more = MORE.matcher(reading);
        return more.matches() ? more.end(1) : reading.length();
    }

    /** The same, stated as exactly as something beside it says. */
    public FormNumber qualified(Qualifier said) {
        return new FormNumber(value, unit, said, start, end);
    }

    public static boolean isPlain(String reading) {
        return PLAIN.matcher(reading).matches();
    }

    /** The number of a cell; empty where it holds none, several, or words besides. */
    public static Optional<FormNumber> of(String reading, QuantityScanner scanner) {
        if (isPlain(reading)) {
            BigDecimal value = new BigDecimal(reading.replaceAll("[,，]", ""));
            return Optional.of(new FormNumber(value, "", Qualifier.EXACT, 0, reading.length()));
        }
        List<Figure> figures = scanner.scan(reading);
        if (figures.size() != 1
                || figures.get(0).value().isEmpty()
                || !TableGrid.isNumber(reading, figures.get(0))
                || reading.startsWith("-")
                || reading.startsWith("－")) {
            return Optional.empty();
        }
        Figure figure = figures.get(0);
        return Optional.of(
                new FormNumber(
                        figure.value().get(),
                        figure.unit(),
                        figure.qualifier(),
                        figure.start(),
                        figure.end()));
    }
}
