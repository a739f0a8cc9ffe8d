package org.huibian.check.arithmetic;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with its counts in plain digits, as the patterns of the checks read it. */
public final class PlainNumbers {

    /** 十一个, 三十二名; 一 alone is rarely a count (一个不落, 一村一顾问). */
    private static final Pattern HANZI =
            Pattern.compile(
                    "(?<![\\d.几数第一二三四五六七八九十])(二?十[一二三四五六七八九]?|[三四五六七八九]十[一二三四五六七八九]?|[两二三四五六七八九])(?=[个名人家户处件项条次场期])");

    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?!\\d))");

    private static final String VILLAGES = "个(?:行政|农村)?村";
    private static final String COMMUNITIES = "个(?:城市|城镇|场镇)?(?:社区|居委会|居民区)";

    /** 15个村和1个社区: both together. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "(\\d+)(?:"
                            + VILLAGES
                            + "(?:、|和|及|与|，)(\\d+)"
                            + COMMUNITIES
                            + "|"
                            + COMMUNITIES
                            + "(?:、|和|及|与|，)(\\d+)"
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
                        .replaceAll(found -> Integer.toString(number(found.group(1))));
        return BOTH.matcher(digits).replaceAll(PlainNumbers::together);
    }

    private static String together(MatchResult both) {
        String other = both.group(2) == null ? both.group(3) : both.group(2);
        int sum = Integer.parseInt(both.group(1)) + Integer.parseInt(other);
        return Matcher.quoteReplacement(sum + "个村（社区）");
    }

    /** Up to 99 in hanzi. */
    public static int number(String hanzi) {
        String digits = "零一二三四五六七八九";
        int ten = hanzi.indexOf('十');
        if (ten < 0) {
            return hanzi.equals("两") ? 2 : digits.indexOf(hanzi);
        }
        int tens = ten == 0 ? 1 : digits.indexOf(hanzi.charAt(ten - 1));
        int ones = ten + 1 < hanzi.length() ? digits.indexOf(hanzi.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }
}
