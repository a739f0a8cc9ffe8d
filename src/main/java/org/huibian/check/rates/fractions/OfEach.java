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

    private static final String PERSON =
            "(?:书记|主任|主席|委员|负责人|负责同志|领导|成员|干部|律师|调解员|队员|网格员|同志|(?:镇|乡|区|县|所|队|站|局|科)长|\\d[名位人])(?:同志)?";

    /** 3个小组, 两个中队: so many bodies. */
    private static final String BODIES =
            "(?:^|[\\d一二两三四五六七八九十]个)(?:小组|中队|大队|专班|调解室|工作室|片区|组|科室|站所|社区|村)";

    /** Group 1 is who they are. */
    private static final Pattern EACH =
            Pattern.compile(
                    "([^，。；：]*(?:" + PERSON + "|" + BODIES + "))各(?:自|分别)?[^，。；、\\d各]{0,6}$");

    private static final Pattern LINK = Pattern.compile("[、和与及]");

    private static final Pattern COUNTED = Pattern.compile("[\\d一二三四五六七八九十两几多数]+(?:名|位|个|人)");

    private static final Pattern SEVERAL = Pattern.compile("成员|领导|干部|律师|员$|负责人|正副|以及");

    private OfEach() {}

    /** Whether a figure of a sentence counts what each of several did. */
    public static boolean is(FigureSentence sentence, int at) {
        return EACH.matcher(sentence.before(at)).find();
    }

    /**
     * How many leaders are named right before a number of each: 2 for 镇长、分管副镇长各出庭. Empty where a
     * number of them is told, several are told in one word (班子成员), or none is of each.
     */
    public static OptionalInt persons(String before) {
        Matcher each = EACH.matcher(before);
        return each.find()
                        && !COUNTED.matcher(each.group(1)).find()
                        && !SEVERAL.matcher(each.group(1)).find()
                ? OptionalInt.of(LINK.split(each.group(1)).length)
                : OptionalInt.empty();
    }
}
