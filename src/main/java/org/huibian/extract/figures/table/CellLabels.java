package org.huibian.extract.figures.table;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.table.grid.HeadTime;
import org.huibian.indicator.Theme;

/**
 * What is written beside a cell.
 *
 * @param row the label of its row
 * @param name the last cell of the label
 * @param column the heads of its column
 * @param unit the unit cell of its row
 * @param order number of the cell in the report
 * @param above whether a row below holds totals
 * @param before whether a column to the right holds totals
 * @param theme what the chapter of the table is about
 * @param announced the unit that is announced for the whole table
 * @param context the label of the row that this one is a part of, else the caption
 * @param heads the heads of all columns
 * @param time what the heads say about time
 */
record CellLabels(
        String row,
        String name,
        String column,
        String unit,
        int order,
        boolean above,
        boolean before,
        Theme theme,
        String announced,
        String context,
        Collection<String> heads,
        HeadTime time) {

    /** 提出意见（件） beside 审查（件）: of so many of those reviewed, and not how many opinions. */
    private static final Pattern OPINIONS =
            Pattern.compile("提出?[^（(]{0,6}(?:意见|建议)[^（(]{0,4}[（(](件|份|件次|宗)[）)]");

    private static final Pattern REVIEWED = Pattern.compile("审查|审核|送审|受审");

    /** 参加人次 in a table of what the leaders studied: who took part, not whom they taught. */
    private static final Pattern STUDY = Pattern.compile("学法(?!用法)|中心组|学习内容|学习主题");

    private static final Pattern TOOK_PART =
            Pattern.compile("(?:参加|参与|参学|听课|到课|到会)?(?:人[数次员]|人员数)(?:[（(]人次?[）)])?");

    /** Whether its column counts some of what another column counts, or who took part in it. */
    boolean isPartOfAnother() {
        return isAdopted() || isOfReviewed() || isOfStudents();
    }

    private boolean isOfStudents() {
        return TOOK_PART.matcher(column).matches()
                && heads.stream().anyMatch(head -> STUDY.matcher(head).find());
    }

    /** 采纳 in a table that counts what was 提出 in another column. */
    private boolean isAdopted() {
        return heads.stream().anyMatch(head -> head.contains("提出"))
                && column.contains("采纳")
                && !column.contains("提出");
    }

    private boolean isOfReviewed() {
        Matcher opinions = OPINIONS.matcher(column);
        return opinions.find()
                && heads.stream()
                        .filter(head -> !head.contains("意见") && !head.contains("建议"))
                        .anyMatch(
                                head ->
                                        REVIEWED.matcher(head).find()
                                                && head.contains(opinions.group(1)));
    }

    /** With other words beside and above. */
    CellLabels of(String newRow, String newColumn) {
        return new CellLabels(
                newRow,
                newRow.isEmpty() ? "" : name,
                newColumn,
                unit,
                order,
                above,
                before,
                theme,
                announced,
                context,
                heads,
                time);
    }
}
