package org.huibian.extract.figures.table.grid;

import java.util.regex.Pattern;

/** What a row or column of totals is called: 合计, 案件总计, 合计（宗）. */
public final class TotalLabel {

    private static final Pattern TOTAL =
            Pattern.compile("\\p{IsHan}{0,10}?(?:合计|总计|共计)(?:数)?(?:[（(][^）)]{1,4}[）)])?");

    /** What the last row of a table may be called when it holds what the others come to. */
    private static final Pattern CLOSING = Pattern.compile("小计|总数|汇总|全(?:街道?|镇|乡)(?:合计)?");

    private TotalLabel() {}

    /** Whether a label says so in the last row. */
    public static boolean closes(String label) {
        return CLOSING.matcher(label).matches();
    }

    /** Whether a label says that its row or column holds totals. */
    public static boolean isOne(String label) {
        return TOTAL.matcher(label).matches();
    }
}
