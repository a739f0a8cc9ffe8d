package org.huibian.check.claims.counts;

import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** Those who still work on what is to be done: counted, they are no rest of it. */
final class AtWork {

    /** 3名<em>调解员还在做工作</em>: who settles, not what is to be settled. */
    private static final Pattern AT_WORK =
            Pattern.compile("\u00b7[^，。；\u00b7]{0,8}(?:[员师警官长]|干部|书记|主任)[^，。；、]{0,4}在做工作");

    private static final Pattern PERSONS = Pattern.compile("[名位人]");

    private AtWork() {}

    /**
     * Whether a number is of them.
     *
     * @param words those at its side, with a dot in its place
     */
    static boolean are(Figure number, String words) {
        return PERSONS.matcher(number.mention().unit()).matches() && AT_WORK.matcher(words).find();
    }
}
