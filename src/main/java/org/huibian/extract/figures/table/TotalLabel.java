package org.huibian.extract.figures.table;

import java.util.regex.Pattern;

/** What a row or column of totals is called: 合计, 案件总计, 合计（宗）. */
public final class TotalLabel {

    private static final Pattern TOTAL =
            Pattern.compile("\\p{IsHan}{0,10}?(?:合计|总计|共计)(?:数)?(?:[（(][^）)]{1,4}[）)])?");

    private TotalLabel() {}

    /** Whether a label says that its row or column holds totals. */
    public static boolean isOne(String label) {
        return TOTAL.matcher(label).matches();
    }
}
