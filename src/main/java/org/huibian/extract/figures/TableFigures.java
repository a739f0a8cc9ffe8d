package org.huibian.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.extract.Chapter;
import org.huibian.extract.Role;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.QuantityScanner;
import org.huibian.indicator.PhraseIndex;
import org.huibian.indicator.PhraseText;
import org.huibian.indicator.Theme;
import org.huibian.indicator.Units;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;

/**
 * Reads the figures of tables: what a cell counts is said by the label of its row and the heads of
 * its column, its unit by either of them or by the cell.
 */
final class TableFigures {

    private static final List<String> BEFORE = List.of("上年", "去年", "上一年", "同期");
    private static final List<String> CHANGE = List.of("同比", "增长", "增幅", "增减", "变化");
    private static final List<String> PLAN = List.of("目标", "计划", "任务数");
    private static final List<String> NUMBERING = List.of("序号", "编号", "页码", "备注");

    private final Units units;
    private final QuantityScanner scanner;
    private final MentionClassifier classifier;
    private final DraftReader prose;

    TableFigures(
            Units units, QuantityScanner scanner, MentionClassifier classifier, DraftReader prose) {
        this.units = units;
        this.scanner = scanner;
        this.classifier = classifier;
        this.prose = prose;
    }

    /** Adds the figures of a table, row by row. */
    void read(SourceBlock.Table table, Heading heading, int year, List<Draft> found) {
        TableGrid grid = new TableGrid(table, scanner, units);
        String announced = grid.announcedUnit();
        int totals = table.rows().size() - 1;
        while (totals >= 0 && !TableSums.isTotal(grid.label(totals))) {
            totals--;
        }
        for (int r = 0; r < table.rows().size(); r++) {
            String label = grid.label(r);
            String unit = grid.unit(r);
            int last = totalColumn(table.rows().get(r), grid, r);
            for (SourceBlock.Cell cell : table.rows().get(r).cells()) {
                int order = found.isEmpty() ? 1 : found.get(found.size() - 1).order() + 1;
                String head = grid.head(r, cell.column());
                boolean free = unit.isEmpty() && cell.column() < last;
                // 警告 | 罚款 | 合计（宗）: the unit of the sum is that of its parts.
                String own = free ? unitOf(label, head, grid.head(r, last)) : unit;
                cell(
                        cell,
                        new Labels(
                                label,
                                head,
                                own,
                                order,
                                r < totals,
                                cell.column() < last,
                                heading.theme(),
                                announced),
                        heading.chapter(),
                        year,
                        found);
            }
        }
    }

    /**
     * What is written beside a cell.
     *
     * @param row the label of its row
     * @param column the heads of its column
     * @param unit the unit cell of its row
     * @param order number of the cell in the report
     * @param above whether a row below holds totals
     * @param before whether a column to the right holds totals
     * @param theme what the chapter of the table is about
     * @param announced the unit that is announced for the whole table
     */
    private record Labels(
            String row,
            String column,
            String unit,
            int order,
            boolean above,
            boolean before,
            Theme theme,
            String announced) {
        Labels of(String newRow, String newColumn) {
            return new Labels(newRow, newColumn, unit, order, above, before, theme, announced);
        }

        boolean has(List<String> words) {
            return words.stream().anyMatch(column::contains);
        }
    }

    private void cell(
            SourceBlock.Cell cell, Labels labels, Chapter chapter, int year, List<Draft> found) {
        String text = cell.text().reading();
        if (text.isEmpty() || NUMBERING.stream().anyMatch(labels.column()::endsWith)) {
            return;
        }
        List<Figure> figures = scanner.scan(text);
        boolean number = figures.size() == 1 && TableGrid.isNumber(text, figures.get(0));
        if (!number || figures.get(0).value().isEmpty()) {
            prose.read(cell.text(), 0, text, new Heading(chapter, Theme.OTHER), year, found);
            return;
        }
        Figure figure = withUnit(figures.get(0), labels);
        Optional<Hit> hit = hit(figure, labels);
        if (figure.kind() == Kind.BARE && !labels.announced().isEmpty()) {
            Figure announced = counted(figure, labels.announced());
            Optional<Hit> other = hit(announced, labels);
            // 单位：万元 over a column of cases speaks of the other columns.
            figure = other.isPresent() ? announced : figure;
            hit = other.or(() -> hit(figures.get(0), labels));
        }
        Role role = hit.isPresent() ? Role.TOTAL : Role.OTHER;
        String reason = hit.isPresent() ? "" : "表内数，不在指标之列";
        if (hit.isPresent() && isPart(figure, labels, hit.get())) {
            role = Role.PART;
            reason = "合计的分项";
        }
        if (hit.isPresent()
                && figure.unit().isEmpty()
                && hit.get().indicator().unit().contains("元")) {
            // 4.1 may be yuan or ten thousand of them.
            role = Role.OTHER;
            reason = "金额没有写单位";
        }
        if (labels.has(BEFORE) || isEarlier(labels.column(), year)) {
            role = Role.PREVIOUS;
            reason = "上年数";
        } else if (labels.has(CHANGE)) {
            role = Role.PREVIOUS;
            reason = "与上年比较";
        } else if (labels.has(PLAN) || chapter == Chapter.PLAN) {
            role = Role.PLAN;
            reason = "计划、目标";
        }
        found.add(draft(cell.text(), figure, labels.order(), hit, role, reason));
    }

    /** Whether a total stands below or to the right, and this row or column has no own meaning. */
    private boolean isPart(Figure figure, Labels labels, Hit hit) {
        return labels.above() && !counts(figure, labels.of(labels.row(), ""), hit)
                || labels.before() && !counts(figure, labels.of("", labels.column()), hit);
    }

    private boolean counts(Figure figure, Labels labels, Hit hit) {
        return hit(figure, labels)
                .filter(other -> other.indicator().equals(hit.indicator()))
                .isPresent();
    }

    /** The column of totals in a row, 0 where there is none. */
    private static int totalColumn(SourceBlock.Row row, TableGrid grid, int number) {
        int last = 0;
        for (SourceBlock.Cell cell : row.cells()) {
            last = TableSums.isTotal(grid.head(number, cell.column())) ? cell.column() : last;
        }
        return last;
    }

    private static Draft draft(
            SourceText text,
            Figure figure,
            int order,
            Optional<Hit> hit,
            Role role,
            String reason) {
        int length = text.reading().length();
        return new Draft(text, 0, figure, 0, length, order, -1, hit, 2, role, reason);
    }

    private static boolean isEarlier(String head, int year) {
        for (int i = 0; year > 0 && i + 4 <= head.length(); i++) {
            String part = head.substring(i, i + 4);
            if (part.matches("20\\d\\d")) {
                return Integer.parseInt(part) < year;
            }
        }
        return false;
    }

    private Figure withUnit(Figure figure, Labels labels) {
        if (figure.kind() != Kind.BARE) {
            return figure;
        }
        String unit = labels.unit();
        for (String label : List.of(labels.row(), labels.column())) {
            unit = unit.isEmpty() ? bracketedUnit(label) : unit;
        }
        return unit.isEmpty() ? figure : counted(figure, unit);
    }

    private static Figure counted(Figure figure, String unit) {
        return new Figure(
                Kind.COUNT,
                figure.start(),
                figure.end(),
                figure.from(),
                figure.to(),
                figure.value(),
                unit,
                figure.qualifier());
    }

    private String unitOf(String... labels) {
        String unit = "";
        for (String label : labels) {
            unit = unit.isEmpty() ? bracketedUnit(label) : unit;
        }
        return unit;
    }

    /** 件 in 受理矛盾纠纷（件） or 单位：件. */
    private String bracketedUnit(String label) {
        String text = label.replace('（', '(').replace('）', ')').replace('：', ':');
        for (int open = text.lastIndexOf('('); open >= 0; open = text.lastIndexOf('(', open - 1)) {
            int close = text.indexOf(')', open);
            String inside = close < 0 ? "" : text.substring(open + 1, close).replace("单位:", "");
            if (units.knows(inside)) {
                return inside;
            }
        }
        return "";
    }

    private Optional<Hit> hit(Figure figure, Labels labels) {
        StringBuilder words = new StringBuilder();
        for (String label : List.of(labels.row(), labels.column())) {
            for (int i = 0; i < label.length(); i++) {
                char c = PhraseText.normal(label.charAt(i));
                if (c != 0) {
                    words.append(c);
                }
            }
        }
        if (words.length() == 0) {
            return Optional.empty();
        }
        List<Figure> tried = new ArrayList<>();
        if (figure.kind() == Kind.BARE) {
            // A table without units: the label alone says what is counted.
            for (String unit : List.of("件", "场", "人次", "个", "万元", "%", "平方米")) {
                tried.add(
                        Figure.counted(
                                figure.start(), figure.end(), figure.value().orElseThrow(), unit));
            }
        } else {
            tried.add(figure);
        }
        Heading heading = new Heading(Chapter.RESULTS, labels.theme());
        Hit best = null;
        for (Figure candidate : tried) {
            String text = words.toString() + PhraseIndex.NUMBER;
            Clause clause =
                    new Clause(0, 0, text, List.of(candidate), List.of(text.length() - 1), false);
            for (Hit hit : classifier.classify(clause, List.of()).get(0)) {
                boolean better = best == null || hit.telling() > best.telling();
                boolean suits = !hit.weak() || heading.suits(hit.indicator());
                best = suits && better ? hit : best;
            }
        }
        return Optional.ofNullable(best);
    }
}
