package org.huibian.extract.figures.table.faults;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.faults.sums.SummedTable;
import org.huibian.extract.figures.table.grid.HeadTime;
import org.huibian.extract.figures.table.grid.IntakeLabel;

/**
 * Rows of a table that close more than they took in, below heads such as 排查受理 and 化解 beside each
 * other, or the same with the heads at the left.
 */
final class ClosedInRows {

    /** What is taken in, and of what; groups 1 and 2 are the words about it. */
    private static final Pattern TAKEN_IN =
            Pattern.compile("(.{0,6}?)(?:排查受理|受理排查|接收受理|" + IntakeLabel.WORDS + ")(.{0,8})");

    private static final Pattern CLOSED =
            Pattern.compile(
                    "(.{0,6}?)(?:已|成功|按期|按时|完成)*(?:调解成功|化解|办结|整改|结案|处置|答复|销号|调成|办复)(?:完成|到位|完毕)?(.{0,8})");

    /** Of another time, or no count. */
    private static final Pattern OTHERWISE =
            Pattern.compile("上年|去年|往年|历年|结转|积案|存量|遗留|期初|年初|率|比|未|不|满意|天|时长|金额|难|待");

    /** A table that tells what was left over, or what there was before, closes that too. */
    private static final Pattern CARRIED_OVER = Pattern.compile("结转|期初|上[季月]|滚动");

    private static final Pattern UNIT = Pattern.compile("[（(]([^（()）]{1,4})[）)]|数量?$|情况$|\\s");

    /** Heads stand in one of the first lines. */
    private static final int TOP = 4;

    /** How far behind the one the other stands. */
    private static final int NEAR = 2;

    /** 办结率, 占比: a line of shares. */
    private static final Pattern SHARES = Pattern.compile("[%％]|率|比[重例]|占比|百分");

    /** 二季度, 7月. */
    private static final Pattern PERIOD =
            Pattern.compile("第?[一二三四1-4]季度?|Q[1-4]|[上下]半年|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月");

    private static final BigDecimal FEW = BigDecimal.valueOf(2);

    private ClosedInRows() {}

    /** The first such row or column of a table. */
    static List<Problem> of(SummedTable table) {
        if (table.has(CARRIED_OVER)) {
            return List.of();
        }
        return below(table, (line, head) -> table.quote(line))
                .or(() -> below(table.turned(), (line, head) -> table.quote(head)))
                .stream()
                .toList();
    }

    /**
     * The first line that closes more below two heads of the first lines.
     *
     * @param quotes what to quote of a number by its line and the line of its head
     */
    private static Optional<Problem> below(
            SummedTable table, BiFunction<Integer, Integer, String> quotes) {
        for (int head = 0; head < Math.min(TOP, table.size()); head++) {
            for (int in : table.row(head).keySet()) {
                for (int closed : table.row(head).tailMap(in, false).keySet()) {
                    if (closed <= in + NEAR
                            && areOfOne(table.text(head, in), table.text(head, closed))) {
                        Optional<Problem> beyond = beyond(table, head, in, closed, quotes);
                        if (beyond.isPresent()) {
                            return beyond;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> beyond(
            SummedTable table,
            int head,
            int in,
            int closed,
            BiFunction<Integer, Integer, String> quotes) {
        BigDecimal open = BigDecimal.ZERO;
        for (int line = head + 1; line < table.size(); line++) {
            if (isOfRates(table, line, in)) {
                continue;
            }
            Optional<BigDecimal> taken = table.number(line, in);
            Optional<BigDecimal> done = table.number(line, closed);
            if (taken.isEmpty() || done.isEmpty()) {
                continue;
            }
            BigDecimal more = done.get().subtract(taken.get());
            boolean period = PERIOD.matcher(label(table, line)).lookingAt();
            // One or two that a quarter left open the next may close; more asks for a word on it.
            BigDecimal left = period ? open.min(FEW) : BigDecimal.ZERO;
            boolean beyond = more.compareTo(left) > 0;
            open = period ? open.subtract(more).max(BigDecimal.ZERO) : BigDecimal.ZERO;
            if (beyond) {
                return Optional.of(
                        new Problem(
                                Problem.Kind.CLOSED_BEYOND,
                                label(table, line),
                                List.of(
                                        table.excerpt(line, closed),
                                        table.excerpt(line, in),
                                        table.excerpt(head, closed),
                                        table.excerpt(head, in)),
                                List.of(
                                        quotes.apply(line, closed),
                                        quotes.apply(line, in),
                                        "",
                                        "")));
            }
        }
        return Optional.empty();
    }

    private static String label(SummedTable table, int line) {
        return table.row(line).firstEntry().getValue().text().reading().strip();
    }

    /** 增减（%）, 同比, 办结率: a line of shares or of what two years differ by, which holds no counts. */
    private static boolean isOfRates(SummedTable table, int line, int before) {
        return table.row(line).headMap(before, false).keySet().stream()
                .map(column -> table.text(line, column))
                .anyMatch(text -> HeadTime.isComparing(text) || SHARES.matcher(text).find());
    }

    /** Whether two heads are of one thing, taken in and closed. */
    private static boolean areOfOne(String in, String closed) {
        Matcher taken = TAKEN_IN.matcher(UNIT.matcher(in).replaceAll(""));
        Matcher done = CLOSED.matcher(UNIT.matcher(closed).replaceAll(""));
        if (!taken.matches() || !done.matches() || OTHERWISE.matcher(in + closed).find()) {
            return false;
        }
        String thing = taken.group(1) + taken.group(2);
        String same = done.group(1) + done.group(2);
        return unit(in).equals(unit(closed)) && (same.isEmpty() || thing.equals(same));
    }

    private static String unit(String head) {
        Matcher unit = UNIT.matcher(head);
        return unit.find() && unit.group(1) != null ? unit.group(1) : "";
    }
}
