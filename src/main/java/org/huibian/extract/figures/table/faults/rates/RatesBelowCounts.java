package org.huibian.extract.figures.table.faults.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.faults.sums.SummedTable;
import org.huibian.extract.figures.table.grid.IntakeLabel;

/**
 * Rates in a list of indicators that the two counts right above them do not give: 热线受理 640, 热线按期办结
 * 619, 热线按期办结率 95.72. Rows that speak of what was carried over are left alone.
 */
public final class RatesBelowCounts {

    /** 热线按期办结率（%）: group 1 is what is done. */
    private static final Pattern RATE = Pattern.compile("(.{2,12})率(?:[（(]?[%％][）)]?)?");

    private static final Pattern TAKEN_IN = Pattern.compile("(?:" + IntakeLabel.WORDS + ")数?$");

    private static final Pattern UNIT = Pattern.compile("[（(][^（()）]{1,4}[）)]$|数$|\\s");

    private static final Pattern CARRIED = Pattern.compile("结转|遗留|含|应");

    /** How far above a rate its counts may stand. */
    private static final int NEAR = 3;

    /** So many characters a whole and its part have in common at least: 热线. */
    private static final int NAME = 2;

    private RatesBelowCounts() {}

    /** The rates of a table that fail, each with its part and whole. */
    public static List<Problem> of(SummedTable table) {
        List<Problem> problems = new ArrayList<>();
        for (int line = 2; line < table.size(); line++) {
            for (int label : table.row(line).keySet()) {
                Matcher rate = RATE.matcher(table.text(line, label).strip());
                if (rate.matches() && !CARRIED.matcher(table.quote(line)).find()) {
                    examine(table, line, label, rate.group(1), problems);
                    break;
                }
            }
        }
        return problems;
    }

    private static void examine(
            SummedTable table, int line, int label, String deed, List<Problem> problems) {
        Optional<Integer> part = above(table, line, label, name -> isDone(name, deed));
        Optional<Integer> whole =
                part.flatMap(
                        of ->
                                above(
                                        table,
                                        of,
                                        label,
                                        name -> isTakenIn(name, name(table, of, label))));
        if (whole.isEmpty()) {
            return;
        }
        for (int column : table.row(line).tailMap(label, false).keySet()) {
            Optional<BigDecimal> some = table.number(part.get(), column);
            Optional<BigDecimal> all = table.number(whole.get(), column);
            Optional<BigDecimal> stated = table.number(line, column);
            boolean told =
                    some.isPresent()
                            && all.filter(of -> of.compareTo(some.get()) >= 0).isPresent()
                            && all.get().signum() > 0;
            if (told
                    && stated.filter(of -> !RatesInRows.fits(of, some.get(), all.get()))
                            .isPresent()) {
                problems.add(
                        RatesInRows.problem(table, List.of(line, part.get(), whole.get()), column));
            }
        }
    }

    /**
     * The nearest row above one that is called so; none where something is said of carrying over.
     */
    private static Optional<Integer> above(
            SummedTable table, int line, int label, Predicate<String> named) {
        for (int row = line - 1; row >= Math.max(0, line - NEAR); row--) {
            if (named.test(name(table, row, label))) {
                return CARRIED.matcher(table.quote(row)).find()
                        ? Optional.empty()
                        : Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static String name(SummedTable table, int row, int label) {
        return UNIT.matcher(table.text(row, label).strip()).replaceAll("");
    }

    private static boolean isDone(String name, String deed) {
        return name.length() >= NAME && (name.equals(deed) || name.endsWith(deed));
    }

    private static boolean isTakenIn(String name, String part) {
        return TAKEN_IN.matcher(name).find()
                && name.length() > NAME
                && part.startsWith(name.substring(0, NAME));
    }
}
