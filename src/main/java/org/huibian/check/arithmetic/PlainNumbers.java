package org.huibian.check.arithmetic;

import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.WrittenNumber;

/** A sentence with its counts in plain digits, as the patterns of the checks read it. */
public final class PlainNumbers {

    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";

    /** 十一个, 三十二名, 一百二十场; 一 or 百 alone is rarely a count (一个不落, 一村一顾问, 百名干部). */
    private static final Pattern HANZI =
            Pattern.compile(
                    "(?<![\\d.几数第"
                            + NUMERALS
                            + "])(?![百千万亿零〇]|一(?!["
                            + NUMERALS
                            + "]))(["
                            + NUMERALS
                            + "]+)(?=[个名人家户处件项条次场期])");

    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?!\\d))");

    private static final String VILLAGES = "个(?:行政|农村)?村";
    private static final String COMMUNITIES = "个(?:城市|城镇|场镇)?(?:社区|居委会|居民区)";

    /** 15个村和1个社区: both together. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,9})(?:"
                            + VILLAGES
                            + "(?:、|和|及|与|，)(\\d{1,9})"
                            + COMMUNITIES
                            + "|"
                            + COMMUNITIES
                            + "(?:、|和|及|与|，)(\\d{1,9})"
                            + VILLAGES
                            + ")(?![民（\\p{IsHan}]{0,2}(?:小组|网格))");

    private PlainNumbers() {}

    /** Counts in digits, and villages and communities together: 16个村（社区）. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '％' ? '%' : c);
        }
        String digits =
                HANZI.matcher(GROUPED.matcher(plain).replaceAll(""))
                        .replaceAll(PlainNumbers::digits);
        return BOTH.matcher(digits).replaceAll(PlainNumbers::together);
    }

    private static String together(MatchResult both) {
        String other = both.group(2) == null ? both.group(3) : both.group(2);
        long sum = Long.parseLong(both.group(1)) + Long.parseLong(other);
        return Matcher.quoteReplacement(sum + "个村（社区）");
    }

    private static String digits(MatchResult hanzi) {
        OptionalInt number = WrittenNumber.of(hanzi.group());
        return number.isPresent() ? Integer.toString(number.getAsInt()) : hanzi.group();
    }
}
