package org.huibian.extract.quantity.numeral;

import java.math.BigDecimal;

/**
 * A number as digits or hanzi, with the words inside it that make it a bound.
 *
 * @param end where it ends, exclusive
 * @param value the number
 * @param hanzi whether it is written in hanzi
 * @param words how many of its characters are numerals
 * @param bound {@code '='} exact, {@code '>'} 余 or 多 inside, {@code '~'} vague: 两三, 数十
 * @param bare whether it is a mere 百, 千 or 万 without a multiplier before it
 */
public record Numeral(
        int end, BigDecimal value, boolean hanzi, int words, char bound, boolean bare) {

    /** Longer runs of numerals are no number a report would write. */
    public static final int LONGEST = 20;

    private static final String DIGITS = "零一二三四五六七八九";

    /** The number that begins at a place; end is the place itself where there is none. */
    public static Numeral at(String text, int start) {
        if (start >= text.length()) {
            return none(start);
        }
        char c = text.charAt(start);
        if (isDigit(c)) {
            return DigitNumeral.at(text, start);
        }
        boolean vague =
                (c == '数' || c == '几' || c == '上')
                        && start + 1 < text.length()
                        && "十百千万亿".indexOf(text.charAt(start + 1)) >= 0;
        if (vague) {
            Numeral numeral = HanziNumeral.at(text, start + 1);
            return new Numeral(numeral.end, numeral.value, true, numeral.words + 1, '>', false);
        }
        return isHanzi(c) ? HanziNumeral.at(text, start) : none(start);
    }

    /** Whether there is none. */
    public boolean isNone() {
        return words == 0;
    }

    static Numeral none(int start) {
        return new Numeral(start, BigDecimal.ZERO, false, 0, '=', false);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isHanzi(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** The value of a hanzi digit, 两 included; -1 for any other character. */
    public static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /**
     * The digits that stand one by one from a place, as behind a decimal point: 九七 is 97 and no
     * vague number, 零五 is 05.
     */
    public static String digits(String text, int start) {
        StringBuilder digits = new StringBuilder();
        for (int at = start; at < text.length() && at - start < LONGEST; at++) {
            char c = text.charAt(at);
            if (c == '两' || !isDigit(c) && digit(c) < 0) {
                break;
            }
            digits.append(isDigit(c) ? c - '0' : digit(c));
        }
        return digits.toString();
    }

    static int power(char c) {
        switch (c) {
            case '十':
                return 1;
            case '百':
                return 2;
            case '千':
                return 3;
            case '万':
                return 4;
            case '亿':
                return 8;
            default:
                return 0;
        }
    }

    /** 万元 and 亿元 are units: 1207万元 stays 1207. */
    static boolean isMoney(String text, int at) {
        return text.startsWith("万元", at) || text.startsWith("亿元", at);
    }

    /** How long a 余 or 多 at a place is; 来 only after 十 and 百, 十来次, and before a unit: 2000来人次. */
    static int boundWord(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        boolean unit = at + 1 < text.length() && "人件次个户份名场条起宗".indexOf(text.charAt(at + 1)) >= 0;
        boolean about = c == '来' && (unit ? "十百千万0" : "十百").indexOf(text.charAt(at - 1)) >= 0;
        return c == '余' || c == '多' || about ? 1 : 0;
    }

    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
