package org.huibian.check.arithmetic;

import java.util.regex.Pattern;

/** Terms within which something is done, and bounds of marks: 三日内, 15个工作日以内, 80分至89分. */
final class Terms {

    private static final Pattern TERM =
            Pattern.compile(
                    "[\\d０-９.一二两三四五六七八九十百]+个?(?:工作日|自然日|日|天|周|月|小时|分钟|年)[之以]?内"
                            + "|[\\d０-９.]+分(?:[至到\\-—–~～][\\d.]+分|[之以]?[上下])");

    private static final Pattern MEAN = Pattern.compile("平均(?:每[^，。；\\d]{1,4}|下来|约|为|到)*$");

    private Terms() {}

    /** Whether a term, or such a bound, begins at a place of a text. */
    static boolean beginAt(String text, int at) {
        return TERM.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether what stands before a place makes its number a mean: 平均每月4场. */
    static boolean leadToMean(String text, int at) {
        return MEAN.matcher(text.substring(Math.max(0, at - 12), at)).find();
    }
}
