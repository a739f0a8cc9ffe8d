package org.huibian.check.arithmetic;

import java.util.OptionalInt;
import org.huibian.check.memory.Lately;
import org.huibian.extract.quantity.numeral.Numeral;
import org.huibian.extract.quantity.numeral.WrittenNumber;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A sentence with its counts and percentages in plain digits, as the patterns of the checks read
 * it.
 */
public final class PlainNumbers {

    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";

    /** 十一个, 三十二名, 一百二十场; 一 or 百 alone is rarely a count (一个不落, 一村一顾问, 百名干部). */
    private static final TextPattern HANZI =
            TextPattern.compile(
                    "(?<![\\d.几数第"
                            + NUMERALS
                            + "])(?![百千万亿零〇]|一(?!["
                            + NUMERALS
                            + "]))(["
                            + NUMERALS
                            + "]+)(?=[个名人家户处件项条次场期份起宗册])");

    /** 百分之九十七点五七. */
    private static final TextPattern PERCENT =
            TextPattern.compile("百分之([" + NUMERALS + "]+)(?:点([〇零一二三四五六七八九]+))?");

    /** 1,234: the last digit before the comma, which is rarer than a comma, and the comma. */
    private static final TextPattern GROUPED = TextPattern.compile("(\\d)[,，](?=\\d{3}(?!\\d))");

    private static final String VILLAGES = "个(?:行政|农村)?村";
    private static final String COMMUNITIES = "个(?:城市|城镇|场镇)?(?:社区|居委会|居民区)";

    /** 15个村和1个社区: both together. */
    private static final TextPattern BOTH =
            TextPattern.compile(
                    "(?<!\\d)(\\d{1,9})(?:"
                            + VILLAGES
                            + "(?:、|和|及|与|，)(\\d{1,9})"
                            + COMMUNITIES
                            + "|"
                            + COMMUNITIES
                            + "(?:、|和|及|与|，)(\\d{1,9})"
                            + VILLAGES
                            + ")(?![民（\\p{IsHan}]{0,2}(?:小组|网格))");

    private static final Lately<String> LATELY = new Lately<>(PlainNumbers::inDigits);

    private PlainNumbers() {}

    /** Counts and percentages in digits, and villages and communities together: 16个村（社区）. */
    public static String of(String text) {
        return LATELY.of(text);
    }

    private static String inDigits(String text) {
        String joined = GROUPED.replaceAll(narrow(text), grouped -> grouped.group(1));
        String rates = PERCENT.replaceAll(joined, PlainNumbers::percent);
        String digits = HANZI.replaceAll(rates, PlainNumbers::digits);
        return BOTH.replaceAll(digits, PlainNumbers::together);
    }

    private static String narrow(String text) {
        int at = 0;
        while (at < text.length() && narrow(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            plain.append(narrow(text.charAt(at)));
        }
        return plain.toString();
    }

    private static char narrow(char c) {
        return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '％' ? '%' : c;
    }

    private static String together(TextMatcher both) {
        String other = both.group(2) == null ? both.group(3) : both.group(2);
        long sum = Long.parseLong(both.group(1)) + Long.parseLong(other);
        return sum + "个村（社区）";
    }

    private static String percent(TextMatcher hanzi) {
        OptionalInt number = WrittenNumber.of(hanzi.group(1));
        String decimals = hanzi.group(2) == null ? "" : "." + Numeral.digits(hanzi.group(2), 0);
        return number.isPresent() ? number.getAsInt() + decimals + "%" : hanzi.group();
    }

    private static String digits(TextMatcher hanzi) {
        OptionalInt number = WrittenNumber.of(hanzi.group());
        return number.isPresent() ? Integer.toString(number.getAsInt()) : hanzi.group();
    }
}
