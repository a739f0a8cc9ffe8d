package org.huibian.check.arithmetic;

import java.util.regex.Pattern;

/** Terms within which something is done: 三日内, 15个工作日以内. */
final class Terms {

    private static final Pattern TERM =
            Pattern.compile("[\\d０-９.一二两三四五六七八九十百]+个?(?:工作日|自然日|日|天|周|月|小时|分钟|年)[之以]?内");

    private Terms() {}

    /** Whether a term begins at a place of a text. */
    static boolean beginAt(String text, int at) {
        return TERM.matcher(text).region(at, text.length()).lookingAt();
    }
}
