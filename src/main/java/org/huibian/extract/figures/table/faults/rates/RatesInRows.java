package org.huibian.extract.figures.table.faults.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.faults.sums.SummedTable;

/**
 * Rows of a table whose rate is not what their counts give, below heads such as 受理, 化解 and 化解率,
 * where most of the other rows have the rate right.
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
                    "\\p{IsHan}{0,4}(?:受理|排查|收到|接到|接收|登记|交办|转办|承办|立案|发现|反馈|应[办改参到]|总)\\p{IsHan}{0,4}");

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)[%％]?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RatesInRows() {}

    /** The rows of a table that fail, rate, part and whole of each. */
    public static List<Problem> of(SummedTable table) {
        for (int head = 0; head < Math.min(2, table.size()); head++) {
            for (int rate : table.row(head).keySet()) {
                Matcher named = RATE.matcher(table.text(head, rate).strip());
                if (named.matches()) {
                    List<Problem> problems = below(table, head, rate, named.group(1));
                    if (!problems.isEmpty()) {
                        return problems;
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Problem> below(SummedTable table, int head, int rate, String deed) {
        Optional<Integer> part = column(table, head, rate, Pattern.compile(Pattern.quote(deed)));
        Optional<Integer> whole = part.flatMap(of -> column(table, head, of, TAKEN_IN));
        List<Problem> wrong = new ArrayList<>();
        int right = 0;
        for (int line = head + 1; whole.isPresent() && line < table.size(); line++) {
            Optional<BigDecimal> some = table.number(line, part.get());
            Optional<BigDecimal> all = table.number(line, whole.get());
            Matcher stated = PERCENT.matcher(table.text(line, rate).strip());
            boolean told = some.isPresent() && all.filter(of -> of.signum() > 0).isPresent();
            if (told && stated.matches()) {
                boolean fits = fits(new BigDecimal(stated.group(1)), some.get(), all.get());
                right += fits ? 1 : 0;
                if (!fits) {
                    wrong.add(problem(table, line, List.of(rate, part.get(), whole.get())));
                }
            }
        }
        return wrong.size() < right ? wrong : List.of();
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

    private static Problem problem(SummedTable table, int line, List<Integer> columns) {
        return new Problem(
                Problem.Kind.RATE_IN_ROW,
                "",
                columns.stream().map(column -> table.excerpt(line, column)).toList(),
                columns.stream().map(column -> table.quote(line)).toList());
    }
}
