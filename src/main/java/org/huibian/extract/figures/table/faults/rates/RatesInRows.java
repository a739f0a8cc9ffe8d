package org.huibian.extract.figures.table.faults.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.faults.sums.SummedTable;
import org.huibian.extract.figures.table.grid.IntakeLabel;
import org.huibian.extract.figures.table.grid.TotalLabel;
import org.huibian.source.SourceBlock;

/**
 * Rows of a table whose rate is not what their counts give, where most of the other rows have the
 * rate right: below heads such as 受理, 化解 and 化解率, and below any others, such as 应办数, 办成数 and 比率,
 * where all but a few rows show which counts it is of; also shares of a total in the last row.
 */
public final class RatesInRows {

    /** 化解率（%）: group 1 is what is done. */
    private static final Pattern RATE = Pattern.compile("(\\p{IsHan}{2,4})率(?:[（(]?[%％][）)]?)?");

    /** 已化解（件）, 化解数: what leads to or follows the deed in the head of its count. */
    private static final Pattern AROUND =
            Pattern.compile("^已|[（(][^（()）]{1,4}[）)]$|(?:件|户|人|次)?数量?$|\\s");

    /** Of what; not another outcome. */
    private static final Pattern TAKEN_IN =
            Pattern.compile(
                    "\\p{IsHan}{0,4}(?:" + IntakeLabel.WORDS + "|应[办改参到]|总)\\p{IsHan}{0,4}");

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)[%％]?");

    /** 比率, 占比, 百分比, 满意率: heads of rates, whatever they are of. */
    private static final Pattern ANY_RATE = Pattern.compile("率|比例|占比|百分比|[%％]");

    /** So many rows must fit for each that does not. */
    private static final int SHOWN = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RatesInRows() {}

    /** The rows of a table that fail, rate, part and whole of each. */
    public static List<Problem> of(SummedTable table) {
        for (int head = 0; head < Math.min(2, table.size()); head++) {
            for (int rate : table.row(head).keySet()) {
                List<Problem> problems = below(table, head, rate);
                if (!problems.isEmpty()) {
                    return problems;
                }
            }
        }
        return List.of();
    }

    private static List<Problem> below(SummedTable table, int head, int rate) {
        String words = table.text(head, rate).strip();
        Matcher named = RATE.matcher(words);
        if (named.matches()) {
            Pattern deed = Pattern.compile(Pattern.quote(named.group(1)));
            Optional<Integer> part = column(table, head, rate, deed);
            Optional<Integer> whole = part.flatMap(of -> column(table, head, of, TAKEN_IN));
            if (whole.isPresent()) {
                Fit fit = Fit.of(table, head, rate, part.get(), line -> line, whole.get());
                return fit.wrong().size() < fit.right() ? fit.wrong() : List.of();
            }
        }
        return ANY_RATE.matcher(words).find() ? shown(table, head, rate) : List.of();
    }

    /** The rows that fail by the two counts that nearly all other rows show to be those meant. */
    private static List<Problem> shown(SummedTable table, int head, int rate) {
        int last = table.size() - 1;
        boolean total =
                table.row(last).values().stream()
                        .findFirst()
                        .filter(RatesInRows::isTotal)
                        .isPresent();
        for (int part : table.row(head).headMap(rate, false).keySet()) {
            for (int whole : table.row(head).headMap(rate, false).keySet()) {
                if (part != whole) {
                    Fit fit = Fit.of(table, head, rate, part, line -> line, whole);
                    if (fit.shows()) {
                        return fit.wrong();
                    }
                }
            }
            if (total) {
                Fit fit = Fit.of(table, head, rate, part, line -> last, part);
                if (fit.shows()) {
                    return fit.wrong();
                }
            }
        }
        return List.of();
    }

    private static boolean isTotal(SourceBlock.Cell label) {
        return TotalLabel.isOne(label.text().reading());
    }

    /**
     * How the rates of a column fit two counts of their rows.
     *
     * @param right how many do
     * @param wrong those that do not
     */
    private record Fit(int right, List<Problem> wrong) {

        /** Of each line the part, and the whole in the line that is named for it. */
        private static Fit of(
                SummedTable table, int head, int rate, int part, IntUnaryOperator of, int whole) {
            List<Problem> wrong = new ArrayList<>();
            int right = 0;
            for (int line = head + 1; line < table.size(); line++) {
                Optional<BigDecimal> some = table.number(line, part);
                Optional<BigDecimal> all = table.number(of.applyAsInt(line), whole);
                Matcher stated = PERCENT.matcher(table.text(line, rate).strip());
                boolean told = some.isPresent() && all.filter(n -> n.signum() > 0).isPresent();
                if (told && stated.matches()) {
                    boolean fits = fits(new BigDecimal(stated.group(1)), some.get(), all.get());
                    right += fits ? 1 : 0;
                    if (!fits) {
                        wrong.add(problem(table, line, rate, part, of.applyAsInt(line), whole));
                    }
                }
            }
            return new Fit(right, wrong);
        }

        private boolean shows() {
            return right >= SHOWN * Math.max(1, wrong.size());
        }
    }

    /** The nearest column to the left of one with such a head. */
    private static Optional<Integer> column(SummedTable table, int head, int at, Pattern named) {
        return table.row(head).headMap(at, false).descendingMap().keySet().stream()
                .filter(
                        column ->
                                named.matcher(
                                                AROUND.matcher(table.text(head, column).strip())
                                                        .replaceAll(""))
                                        .matches())
                .findFirst();
    }

    /** Within one of the last digit: what was cut off and not rounded is no fault here. */
    static boolean fits(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        BigDecimal exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        BigDecimal unit = BigDecimal.valueOf(1, stated.scale());
        return exact.subtract(stated).abs().compareTo(unit) < 0;
    }

    /** A problem of three cells of a column. */
    static Problem problem(SummedTable table, List<Integer> lines, int column) {
        return new Problem(
                Problem.Kind.RATE_IN_ROW,
                "",
                lines.stream().map(line -> table.excerpt(line, column)).toList(),
                lines.stream().map(table::quote).toList());
    }

    private static Problem problem(
            SummedTable table, int line, int rate, int part, int of, int whole) {
        return new Problem(
                Problem.Kind.RATE_IN_ROW,
                "",
                List.of(
                        table.excerpt(line, rate),
                        table.excerpt(line, part),
                        table.excerpt(of, whole)),
                List.of(table.quote(line), table.quote(line), table.quote(of)));
    }
}
