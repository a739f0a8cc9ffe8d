package org.huibian.extract.figures.role.part;

import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.search.TextPattern;

/**
 * Numbers of what was done together with another township or sub-district (与青石乡合办的联调室调处7件): they
 * tell nothing of all that was done, and some of them are counted there.
 */
public final class WithNeighbours {

    /** 与沙渚镇联合巡查, 与青石乡合办, 与邻镇联合; not 镇与村, 与各街道. */
    private static final TextPattern TOGETHER =
            TextPattern.compile(
                    "(?:与|同|会同|联合)(?:邻近|相邻|毗邻|周边|邻县|邻区)?的?(?![全我本各该])(?:[\\p{IsHan}]{2,6}?|邻|外)(?<![全我本各该乡驻入下])(?:(?<!城)镇|乡|街道)(?![村间化内各里])"
                            + "[^，,；;。]{0,14}(?:联合|合办|共办|共建|共同|联手|携手|再次|边界|交界|联调)");

    /** The clause is of what was done together. */
    private static final TextPattern JOINT = TextPattern.compile("联合|联调|合办|边界|交界|共同");

    /** Says something of those before it. */
    private static final Pattern OF_THEM =
            Pattern.compile("(?:其中|其余|余下|另)?.{0,2}$|[^，]{0,4}(?:其中|其余|余下).*");

    private WithNeighbours() {}

    /**
     * Whether a number is of what was done together, by its sentence and the words of its clause.
     */
    public static boolean is(String text, int sentence, String before, Figure figure) {
        String until = text.substring(sentence, Math.max(sentence, figure.start()));
        return TOGETHER.isIn(until) && (JOINT.isIn(before) || OF_THEM.matcher(before).matches());
    }
}
