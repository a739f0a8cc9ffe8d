package org.huibian.extract.quantity.numeral;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** The whole number that a few characters write, in digits or in hanzi: 60, 一百零五, 两. */
public final class WrittenNumber {

    /**
     * What a report counts stays below; a longer run of digits is a slip or a number of something.
     */
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private static final String DIGITS = "一二两三四五六七八九";

    private WrittenNumber() {}

    /**
     * The number that a text is from its first character to its last; empty where it is none (三五,
     * 三四十, 数十, 十余), no whole number, or beyond 999,999,999.
     */
    public static OptionalInt of(String text) {
        Numeral numeral = Numeral.at(text, 0);
        boolean exact =
                !numeral.isNone()
                        && numeral.end() == text.length()
                        && numeral.bound() == '='
                        && numeral.value().scale() <= 0
                        && numeral.value().compareTo(MOST) <= 0;
        return exact && !isVague(text)
                ? OptionalInt.of(numeral.value().intValueExact())
                : OptionalInt.empty();
    }

    /** 三四十, 百八十千: two digits side by side before a power, or powers without a digit between. */
    private static boolean isVague(String text) {
        boolean powers = text.chars().anyMatch(c -> Numeral.power((char) c) > 0);
        for (int i = 1; powers && i < text.length(); i++) {
            boolean digits =
                    DIGITS.indexOf(text.charAt(i)) >= 0 && DIGITS.indexOf(text.charAt(i - 1)) >= 0;
            int power = Numeral.power(text.charAt(i));
            int before = Numeral.power(text.charAt(i - 1));
            if (digits || power > 0 && power < 4 && before > 0) {
                return true;
            }
        }
        return false;
    }
}
