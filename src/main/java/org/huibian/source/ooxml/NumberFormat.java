package org.huibian.source.ooxml;

import java.util.Locale;

/** How automatic numbers are written: the number formats of Word (ECMA-376, 17.18.59). */
public final class NumberFormat {

    private static final String HANZI = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    /** By the numbers that .doc and .rtf give them (MS-OSHARED 2.2.1.3, MSONFC). */
    private static final String[] OLD_NAMES = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "ordinal",
        "cardinalText",
        "ordinalText",
        "hex",
        "chicago",
        "ideographDigital",
        "japaneseCounting",
        "aiueo",
        "iroha",
        "decimalFullWidth",
        "decimalHalfWidth",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "aiueoFullWidth",
        "irohaFullWidth",
        "decimalZero",
        "bullet",
        "ganada",
        "chosung",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "ideographZodiacTraditional",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private NumberFormat() {}

    /** The name of a format that Word 97 knows by a number; 255 is none. */
    public static String named(int old) {
        if (old == 255) {
            return "none";
        }
        return old >= 0 && old < OLD_NAMES.length ? OLD_NAMES[old] : "decimal";
    }

    /** A number in a format; a format that is not known, or cannot write it, gives digits. */
    public static String written(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCountingThousand", "taiwaneseCountingThousand" ->
                    counted(number, HANZI, "十百千", false);
            case "chineseCounting", "taiwaneseCounting" ->
                    number < 100
                            ? counted(number, HANZI, "十百千", false)
                            : digits(number, "○一二三四五六七八九");
            case "japaneseCounting", "koreanCounting" -> counted(number, HANZI, "十百千", true);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                    counted(number, LEGAL, "拾佰仟", false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
                    digits(number, HANZI);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedFullstop" -> shifted(number, '\u2488', 20);
            case "decimalEnclosedParen" -> shifted(number, '\u2474', 20);
            case "ideographEnclosedCircle" -> shifted(number, '\u3280', 10);
            case "ideographTraditional" -> picked(number, STEMS);
            case "ideographZodiac" -> picked(number, BRANCHES);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : decimal(number);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "numberInDash" -> "- " + number + " -";
            default -> decimal(number);
        };
    }

    private static String decimal(int number) {
        return Integer.toString(number);
    }

    private static String digits(int number, String digits) {
        StringBuilder text = new StringBuilder(decimal(number));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                text.setCharAt(i, digits.charAt(text.charAt(i) - '0'));
            }
        }
        return text.toString();
    }

    /** 十一, 二十, 一百零三; from ten thousand on digits. */
    private static String counted(int number, String digits, String units, boolean bareOne) {
        if (number <= 0 || number > 9999) {
            return number == 0 ? digits.substring(0, 1) : decimal(number);
        }
        String decimal = decimal(number);
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                zero = true;
                continue;
            }
            if (zero && !bareOne) {
                text.append('零');
            }
            zero = false;
            boolean leadingTen = power == 1 && text.isEmpty() && digits.equals(HANZI);
            boolean one = digit == 1 && (leadingTen || (bareOne && power > 0));
            text.append(one ? "" : digits.charAt(digit));
            text.append(power == 0 ? "" : units.charAt(power - 1));
        }
        return text.toString();
    }

    private static String circled(int number) {
        if (number > 20 && number <= 35) {
            return String.valueOf((char) ('\u3251' + number - 21));
        }
        if (number > 35 && number <= 50) {
            return String.valueOf((char) ('\u32B1' + number - 36));
        }
        return number == 0 ? "\u24EA" : shifted(number, '\u2460', 20);
    }

    private static String shifted(int number, char one, int last) {
        return number < 1 || number > last
                ? decimal(number)
                : String.valueOf((char) (one + number - 1));
    }

    private static String picked(int number, String characters) {
        return number < 1 || number > characters.length()
                ? decimal(number)
                : characters.substring(number - 1, number);
    }

    /** A … Z, AA, BB … as Word counts. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 780) {
            return decimal(number);
        }
        String letter = String.valueOf((char) (first + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return decimal(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
                rest -= ROMAN[i];
            }
        }
        return text.toString();
    }
}
