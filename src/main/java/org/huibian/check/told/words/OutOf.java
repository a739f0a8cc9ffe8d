package org.huibian.check.told.words;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** What a number is taken out of: 84件中，村里调成的70件. */
public final class OutOf {

    private static final TextPattern WHOLE =
            TextPattern.compile(
                    "(?:^|[，。；（(])(?:[这在]|上述|前述|其中)?(\\d+)\\p{IsHan}{1,6}?[之当]?(?:[中里内]|里头)[，,：:]?(?![共已全])");

    /** 拆除的涉及17件违建案件中的: right before what is taken out, whatever leads to the whole. */
    private static final TextPattern BESIDE =
            TextPattern.compile("(?<![\\d.])(\\d+)\\p{IsHan}{1,12}?[中里内](?:的|有)?$");

    private OutOf() {}

    /** Whether the words before a number take it out of so many. */
    public static boolean is(String before, BigDecimal many) {
        return Stream.of(WHOLE, BESIDE).anyMatch(whole -> isOf(whole.matcher(before), many));
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
