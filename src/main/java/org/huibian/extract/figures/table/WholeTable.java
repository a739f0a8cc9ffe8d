package org.huibian.extract.figures.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.table.grid.HeadTime;
import org.huibian.extract.figures.table.grid.TableGrid;
import org.huibian.extract.figures.table.grid.TotalLabel;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Nature;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;

/**
 * What the cells of a table are told by the rest of it: its sheet, other columns, what is hidden.
 */
final class WholeTable {

    /** Keeps the lists of a table from those of sentences. */
    private static final int LISTS = 1000;

    /** 5期，286人次: so much holds numbers and hardly a story. */
    private static final int SHORT = 24;

    private static final Pattern VALUES =
            Pattern.compile(
                    "(?:20\\d\\d年)?度?(?:数据|数量|数值|数|件数|值|(?:全年|实际)?完成(?:数|情况)?|情况|内容|统计|全年|全年数)?");

    private static final Pattern BEGINS = Pattern.compile("(?:共|约|近|超|逾)?[0-9][^（(/／:：]*");

    private static final Pattern OF_WHOLE = Pattern.compile("(\\p{IsHan}{2,10})[：:]");

    private WholeTable() {}

    /** The last row of totals, -1 for none. */
    static int lastTotal(SourceBlock.Table table, TableGrid grid) {
        int totals = table.rows().size() - 1;
        while (totals >= 0
                && !TotalLabel.isOne(grid.label(totals))
                && !(totals == table.rows().size() - 1 && TotalLabel.closes(grid.label(totals)))) {
            totals--;
        }
        return totals;
    }

    /** 普法活动：进社区 above 普法活动合计: a row whose name, up to its colon, has a row of totals below. */
    static boolean isOfNamedTotal(SourceBlock.Table table, TableGrid grid, int row) {
        Matcher part = OF_WHOLE.matcher(grid.label(row));
        return part.lookingAt()
                && IntStream.range(row + 1, table.rows().size())
                        .mapToObj(grid::label)
                        .anyMatch(
                                label ->
                                        label.startsWith(part.group(1)) && TotalLabel.isOne(label));
    }

    /** Makes the totals of a row parts. */
    static void setAside(List<Draft> row) {
        row.replaceAll(draft -> draft.isTotal() ? draft.as(Role.PART, "合计的分项") : draft);
    }

    /** Whether a cell of words holds the numbers of its row: 干部法治培训 | 5期，286人次. */
    static boolean holdsValues(String head, String text) {
        return text.length() <= SHORT
                && VALUES.matcher(head).matches()
                && BEGINS.matcher(text).matches();
    }

    /** 0.97 under 单位 %, without the sign: no rate of ours is less than one in a hundred. */
    static boolean isFraction(String text, Figure figure) {
        return figure.unit().equals("%")
                && text.chars().noneMatch(c -> c == '%' || c == '％')
                && figure.value()
                        .filter(v -> v.signum() > 0 && v.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent();
    }

    /** 一季度 | 二季度 | 三季度 | 四季度 without a total: of what happens, the year is their sum. */
    static void addUpPeriods(List<Draft> row, int periods) {
        List<Draft> parts =
                row.stream()
                        .filter(draft -> draft.reason().equals(HeadTime.OF_PERIOD.reason()))
                        .filter(draft -> draft.hit().isPresent())
                        .toList();
        Set<Indicator> of =
                parts.stream()
                        .map(draft -> draft.hit().orElseThrow().indicator())
                        .collect(Collectors.toSet());
        boolean sum =
                parts.size() == periods && of.stream().allMatch(one -> one.nature() == Nature.FLOW);
        if (sum && of.size() == 1) {
            int list = parts.get(0).order() * LISTS;
            parts.forEach(draft -> row.set(row.indexOf(draft), draft.inList(list)));
        }
    }

    /** 初稿 in a hidden column: what nobody sees gives way to what is seen. */
    static void setHiddenAside(SourceBlock.Table table, List<Draft> drafts) {
        Set<Location> hidden = table.hidden();
        Set<String> seen =
                drafts.stream()
                        .filter(draft -> !hidden.contains(draft.text().location()))
                        .filter(Draft::isTotal)
                        .map(Draft::indicator)
                        .collect(Collectors.toSet());
        drafts.replaceAll(
                draft ->
                        hidden.contains(draft.text().location()) && seen.contains(draft.indicator())
                                ? draft.as(Role.OTHER, "隐藏的数，另有看得见的")
                                : draft);
    }
}
