package org.huibian.check.told.some;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** What a number is taken out of: 84件中，村里调成的70件. */
public final class OutOf {

    /** A number, not of days: 30日内 is a term. */
    private static final String MANY = "(\\d+)(?!个?工作日|个月|[日天年月周小分])";

    private static final TextPattern WHOLE =
            TextPattern.compile(
                    "(?:^|[，。；（(])(?:[这在]|上述|前述|其中)?"
                            + MANY
                            + "\\p{IsHan}{1,6}?[之当]?(?:[中里内]|里头)[，,：:]?(?![共已全])");

    /** 拆除的涉及17件违建案件中的: right before what is taken out, whatever leads to the whole. */
    private static final TextPattern BESIDE =
            TextPattern.compile(
                    "(?<![\\d.])" + MANY + "\\p{IsHan}{1,12}?(?:[之当]中|(?<!集|在)中|里)(?:的|有)?$");

    private OutOf() {}

    /** Whether the words before a number take it out of so many, which are more. */
    public static boolean is(String before, BigDecimal part, BigDecimal many) {
        return part.compareTo(many) < 0
                && Stream.of(WHOLE, BESIDE).anyMatch(whole -> isOf(whole.matcher(before), many));
    }

    private static boolean isOf(TextMatcher whole, BigDecimal many) {
        while (whole.find()) {
            if (new BigDecimal(whole.group(1)).compareTo(many) == 0) {
                return true;
            }
        }
        return false;
    }
}
