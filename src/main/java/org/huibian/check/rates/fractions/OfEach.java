package org.huibian.check.rates.fractions;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;

/**
 * A number that each of several leaders reached: 镇长、分管副镇长各出庭1件. 各 before a body (各村各办结40件) and 各自
 * of none who is named tell of all together, and are not meant.
 */
public final class OfEach {

    private static final String LEADER = "(?:书记|主任|主席|委员|负责人|负责同志|(?:镇|乡|区|县|所|队|站|局|科)长)(?:同志)?";

    /** Group 1 is who they are. */
    private static final Pattern EACH =
            Pattern.compile(
                    "([^，。；：]*" + LEADER + ")各(?:自|分别)?(?:出庭|主持|主讲|讲|领办|包)[^，。；、\\d各]{0,4}$");

    private static final Pattern LINK = Pattern.compile("[、和与及]");

    private static final Pattern COUNTED = Pattern.compile("[\\d一二三四五六七八九十两几多数]+(?:名|位|个|人)");

    private OfEach() {}

    /** Whether a figure of a sentence counts what each of several leaders did. */
    public static boolean is(FigureSentence sentence, int at) {
        return EACH.matcher(sentence.before(at)).find();
    }

    /**
     * How many leaders are named right before a number of each: 2 for 镇长、分管副镇长各出庭. Empty where a
     * number of them is told, or none is of each.
     */
    public static OptionalInt persons(String before) {
        Matcher each = EACH.matcher(before);
        return each.find() && !COUNTED.matcher(each.group(1)).find()
                ? OptionalInt.of(LINK.split(each.group(1)).length)
                : OptionalInt.empty();
    }
}
