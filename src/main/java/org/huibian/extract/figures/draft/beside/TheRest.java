package org.huibian.extract.figures.draft.beside;

import java.util.regex.Pattern;
import org.huibian.extract.figures.hit.Clause;

/** The rest of what was counted, and who did it: 镇长出庭2件，另1件由分管负责人出庭. */
public final class TheRest {

    private static final Pattern REST = Pattern.compile("(?:另外?|另有|其余|余下)的?");

    private static final Pattern BY_ANOTHER =
            Pattern.compile("[^，,、]{0,4}由[^，,、]{0,8}(?:负责人|领导|[镇乡]长|主任|成员)[^，,、]{0,6}出庭");

    private TheRest() {}

    /** Whether a figure of a clause is of the rest that another did. */
    public static boolean isBy(Clause clause, int k) {
        return REST.matcher(clause.before(k)).matches()
                && BY_ANOTHER.matcher(clause.after(k)).lookingAt();
    }
}
