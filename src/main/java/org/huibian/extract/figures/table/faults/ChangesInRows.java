package org.huibian.extract.figures.table.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.faults.sums.SummedTable;
import org.huibian.extract.figures.table.grid.FormNumber;
import org.huibian.extract.figures.table.grid.HeadTime;

/**
 * Rows of a table whose difference or growth is not what their two years give, below heads such as
 * 本年, 上年, 增减 and 增减%, or the same with the heads at the left, where at least as many are right.
 */
final class ChangesInRows {

    private static final String BEHIND = "(?:同期|累计|全年|实际|完成)*(?:数|值|情况)?(?:[（(].*)?";

    private static final Pattern THIS_YEAR = Pattern.compile("(?:今年|本年度?|本期|当年|报告期|报告年度)" + BEHIND);

    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:上年度?|去年|上一年度?|上期|(?=同期))" + BEHIND);

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:年度?)?" + BEHIND);

    private static final Pattern ONLY_YEAR = Pattern.compile("20\\d\\d");

    /** Heads stand in the first lines. */
    private static final int TOP = 3;

    private ChangesInRows() {}

    /** The rows, or columns, of a table that fail: the change, this year and last year of each. */
    static List<Problem> of(SummedTable table) {
        List<Problem> problems = below(table, table);
        return problems.isEmpty() ? below(table.turned(), table) : problems;
    }

    /**
     * What fails below heads.
     *
     * @param lines the table as it stands, or the same with its columns as rows
     * @param table as it stands
     */
    private static List<Problem> below(SummedTable lines, SummedTable table) {
        List<Problem> wrong = new ArrayList<>();
        int right = 0;
        int body = body(lines);
        for (int change : body == 0 ? List.<Integer>of() : columns(lines, body)) {
            Optional<Columns> columns =
                    HeadTime.isComparing(head(lines, body, change))
                            ? years(lines, body, change)
                            : Optional.empty();
            if (columns.isPresent()) {
                List<ChangedRow> rows = rows(lines, body, columns.get());
                boolean signed = rows.stream().anyMatch(ChangedRow::isSigned);
                for (ChangedRow row : rows) {
                    if (row.fits(signed)) {
                        right++;
                    } else {
                        wrong.add(problem(row, columns.get(), lines, table));
                    }
                }
            }
        }
        return wrong.size() <= right ? wrong : List.of();
    }

    /** The columns of a change and of its two years. */
    private record Columns(int change, int now, int last) {

        List<Integer> all() {
            return List.of(change, now, last);
        }
    }

    /** The first line with numbers; 0 where no heads stand above it. */
    private static int body(SummedTable lines) {
        for (int line = 0; line < Math.min(TOP + 1, lines.size()); line++) {
            for (int column : lines.row(line).keySet()) {
                String text = lines.text(line, column).strip();
                if (FormNumber.isPlain(text) && !ONLY_YEAR.matcher(text).matches()) {
                    return line;
                }
            }
        }
        return 0;
    }

    private static List<Integer> columns(SummedTable lines, int body) {
        return lines.row(body).keySet().stream().toList();
    }

    /** What stands above a column, the lowest of its heads. */
    private static String head(SummedTable lines, int body, int column) {
        for (int line = body - 1; line >= 0; line--) {
            String text = lines.text(line, column).replaceAll("\\s", "");
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The two nearest columns to the left of a change that are none, where they are two years. */
    private static Optional<Columns> years(SummedTable lines, int body, int change) {
        List<Integer> left =
                lines.row(body).headMap(change, false).descendingKeySet().stream()
                        .filter(column -> !HeadTime.isComparing(head(lines, body, column)))
                        .limit(2)
                        .toList();
        if (left.size() < 2) {
            return Optional.empty();
        }
        int near = left.get(0);
        int far = left.get(1);
        if (isEarlier(head(lines, body, near), head(lines, body, far))) {
            return Optional.of(new Columns(change, far, near));
        }
        return isEarlier(head(lines, body, far), head(lines, body, near))
                ? Optional.of(new Columns(change, near, far))
                : Optional.empty();
    }

    private static boolean isEarlier(String head, String other) {
        var year = YEAR.matcher(head);
        var later = YEAR.matcher(other);
        if (year.matches() && later.matches()) {
            return year.group(1).compareTo(later.group(1)) < 0;
        }
        boolean last = LAST_YEAR.matcher(head).matches();
        boolean now = THIS_YEAR.matcher(other).matches();
        return last && (now || later.matches()) || year.matches() && now;
    }

    private static List<ChangedRow> rows(SummedTable lines, int body, Columns columns) {
        List<ChangedRow> rows = new ArrayList<>();
        for (int line = body; line < lines.size(); line++) {
            if (!lines.row(line).isEmpty()) {
                String label = lines.row(line).firstEntry().getValue().text().reading();
                int at = line;
                ChangedRow.of(
                                line,
                                head(lines, body, columns.change()),
                                label,
                                columns.all().stream()
                                        .map(column -> lines.text(at, column))
                                        .toList())
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Problem problem(
            ChangedRow row, Columns columns, SummedTable lines, SummedTable table) {
        return new Problem(
                Problem.Kind.CHANGE_IN_ROW,
                row.stated(),
                columns.all().stream().map(c -> lines.excerpt(row.line(), c)).toList(),
                columns.all().stream()
                        .map(c -> table.quote(lines == table ? row.line() : c))
                        .toList());
    }
}
