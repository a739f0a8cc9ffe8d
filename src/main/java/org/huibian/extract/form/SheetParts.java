package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.source.SourceBlock;

/**
 * The tables that offices draw on one sheet: one below the other, each with heads of its own, or
 * two beside each other under heads that are written twice.
 */
final class SheetParts {

    /** 指标, 计量单位, 2025年: what only stands over a column. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "序号|编号|(?:统计)?(?:指标|项目|事项|内容|任务)(?:名称)?|类别|名称|(?:计量)?单位|数量|数值|数据|件数|次数|合计|总计|备注|说明"
                            + "|(?:20\\d\\d年?度?|本年度?|今年|上年度?|去年|上年同期|全年)(?:数|数量|数值)?|(?:年度)?目标[值数]?|完成(?:数|情况|率)|实际数?"
                            + "|第?[一二三四]季度|[上下]半年|(?:同比)?增减.{0,4}|同比.{0,4}");

    /** What stands below a table and not above the next. */
    private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|填表说明|审核人|填表人|制表人|负责人).*");

    private static final Pattern NUMBER =
            Pattern.compile("[约近超逾]?[\\d.,]+\\s?[余多]?[%\\p{IsHan}]{0,4}");
    private static final int HEADS = 2;

    private SheetParts() {}

    /** The tables of a sheet in reading order; the sheet itself where it is but one. */
    static List<SourceBlock.Table> of(SourceBlock.Table sheet) {
        List<SourceBlock.Table> parts = new ArrayList<>();
        for (SourceBlock.Table part : stacked(sheet)) {
            parts.addAll(beside(part));
        }
        return parts;
    }

    /** Parts where a row of heads stands below numbers; the titles above it go with it. */
    private static List<SourceBlock.Table> stacked(SourceBlock.Table sheet) {
        List<SourceBlock.Table> parts = new ArrayList<>();
        List<SourceBlock.Row> own = new ArrayList<>();
        boolean numbers = false;
        for (SourceBlock.Row row : sheet.rows()) {
            if (numbers && isHead(row)) {
                int begin = own.size();
                while (begin > 0 && isTitle(own.get(begin - 1))) {
                    begin--;
                }
                parts.add(new SourceBlock.Table(sheet.number(), own.subList(0, begin)));
                own = new ArrayList<>(own.subList(begin, own.size()));
                numbers = false;
            }
            own.add(row);
            numbers |=
                    row.cells().size() > 1 && row.cells().stream().anyMatch(SheetParts::isNumber);
        }
        if (parts.isEmpty()) {
            return List.of(sheet);
        }
        parts.add(new SourceBlock.Table(sheet.number(), own));
        return parts;
    }

    private static boolean isHead(SourceBlock.Row row) {
        return row.cells().stream().filter(SheetParts::isHead).count() >= HEADS
                && row.cells().stream().noneMatch(cell -> !isHead(cell) && isNumber(cell));
    }

    private static boolean isHead(SourceBlock.Cell cell) {
        return HEAD.matcher(text(cell)).matches();
    }

    private static boolean isNumber(SourceBlock.Cell cell) {
        return NUMBER.matcher(text(cell)).matches() && !isHead(cell);
    }

    private static boolean isTitle(SourceBlock.Row row) {
        List<String> texts =
                row.cells().stream().map(SheetParts::text).filter(t -> !t.isEmpty()).toList();
        return texts.isEmpty() || texts.size() == 1 && !NOTE.matcher(texts.get(0)).matches();
    }

    private static String text(SourceBlock.Cell cell) {
        return cell.text().reading().strip();
    }

    /** 指标 | 单位 | 数量 | 指标 | 单位 | 数量: as many tables as the heads are written times. */
    private static List<SourceBlock.Table> beside(SourceBlock.Table table) {
        for (int r = 0; r < table.rows().size(); r++) {
            SourceBlock.Row row = table.rows().get(r);
            if (isHead(row)) {
                int width = period(row);
                return width == 0 ? List.of(table) : columns(table, r, row, width);
            }
        }
        return List.of(table);
    }

    /** After how many cells the heads begin anew, 0 where they do not. */
    private static int period(SourceBlock.Row row) {
        List<String> heads = row.cells().stream().map(SheetParts::text).toList();
        for (int width = HEADS; width <= heads.size() / 2; width++) {
            boolean repeats =
                    heads.size() % width == 0 && row.cells().stream().allMatch(SheetParts::isHead);
            for (int i = width; repeats && i < heads.size(); i++) {
                repeats = heads.get(i).equals(heads.get(i - width));
            }
            if (repeats) {
                return width;
            }
        }
        return 0;
    }

    private static List<SourceBlock.Table> columns(
            SourceBlock.Table table, int heads, SourceBlock.Row head, int width) {
        List<SourceBlock.Table> parts = new ArrayList<>();
        for (int i = 0; i < head.cells().size(); i += width) {
            int from = i == 0 ? 1 : head.cells().get(i).column();
            int next = i + width;
            int to =
                    next < head.cells().size()
                            ? head.cells().get(next).column()
                            : Integer.MAX_VALUE;
            List<SourceBlock.Row> rows = new ArrayList<>();
            for (int r = i == 0 ? 0 : heads; r < table.rows().size(); r++) {
                List<SourceBlock.Cell> cells =
                        table.rows().get(r).cells().stream()
                                .filter(cell -> cell.column() >= from && cell.column() < to)
                                .map(cell -> at(cell, cell.column() - from + 1))
                                .toList();
                rows.add(new SourceBlock.Row(cells));
            }
            parts.add(new SourceBlock.Table(table.number(), rows));
        }
        return parts;
    }

    private static SourceBlock.Cell at(SourceBlock.Cell cell, int column) {
        return new SourceBlock.Cell(
                column,
                cell.columns(),
                cell.rows(),
                cell.text(),
                cell.content(),
                cell.recomputed(),
                cell.hidden());
    }
}
