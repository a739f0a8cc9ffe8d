package org.huibian.template.markup;

/** Whole numbers from 1 to 99 in hanzi, as headings are numbered: 一, 十, 十一, 二十. */
final class HanziNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private HanziNumber() {}

    /** A number in hanzi. */
    static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no heading number " + number);
        }
        int tens = number / 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return head + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
