package org.huibian.extract.quantity.numeral;

import java.math.BigDecimal;

/** Numbers in digits: grouped, with a fraction, with a power behind: 1,100, 15 620, 3.5万余. */
final class DigitNumeral {

    /** Between groups of three: space, no-break, thin and narrow no-break space. */
    private static final String SPACES = " \u00A0\u2009\u202F";

    private DigitNumeral() {}

    /** The number whose first digit stands at a place. */
    static Numeral at(String text, int start) {
        int at = run(text, start);
        int first = at - start;
        StringBuilder number = new StringBuilder(text.substring(start, at));
        while (first <= 3 && isGroup(text, at)) {
            number.append(text, at + 1, at + 4);
            at += 4;
        }
        if (first <= 3 && at == start + first) {
            int end = spacedEnd(text, start, at);
            while (at < end) {
                number.append(text, at + 1, at + 4);
                at += 4;
            }
        }
        if (at + 1 < text.length()
                && text.charAt(at) == '.'
                && Numeral.isDigit(text.charAt(at + 1))) {
            int end = run(text, at + 1);
            number.append(text, at, end);
            at = end;
        }
        BigDecimal value = new BigDecimal(number.toString());
        char bound = '=';
        int more = at + Numeral.boundWord(text, at);
        int end = at;
        while (end < text.length()) {
            int next = Math.max(end, more);
            int power = next < text.length() ? Numeral.power(text.charAt(next)) : 0;
            if (power < 2 || Numeral.isMoney(text, next)) {
                break;
            }
            bound = next > end ? '>' : bound;
            value = value.scaleByPowerOfTen(power);
            end = next + 1;
            more = end;
        }
        Rest rest = bound == '=' ? Rest.at(text, end) : new Rest(end, BigDecimal.ZERO);
        value = value.add(rest.value());
        end = rest.end();
        int tail = Numeral.boundWord(text, end);
        return new Numeral(
                end + tail,
                Numeral.plain(value),
                false,
                end - start,
                tail > 0 ? '>' : bound,
                false);
    }

    /**
     * What is below ten thousand behind a 万: 12万4千, 3万2000.
     *
     * @param end where it ends
     * @param value how much
     */
    private record Rest(int end, BigDecimal value) {

        static Rest at(String text, int start) {
            int end = run(text, start);
            boolean follows = start > 0 && text.charAt(start - 1) == '万' && end > start;
            if (follows && end - start == 4) {
                return new Rest(end, new BigDecimal(text.substring(start, end)));
            }
            int power = end < text.length() ? Numeral.power(text.charAt(end)) : 0;
            return follows && end - start == 1 && (power == 2 || power == 3)
                    ? new Rest(
                            end + 1,
                            new BigDecimal(text.substring(start, end)).scaleByPowerOfTen(power))
                    : new Rest(start, BigDecimal.ZERO);
        }
    }

    private static int run(String text, int start) {
        int at = start;
        while (at < text.length() && Numeral.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a half-width comma and exactly three digits follow: 1,100; ， never groups. */
    private static boolean isGroup(String text, int at) {
        return at + 3 < text.length()
                && text.charAt(at) == ','
                && Numeral.isDigit(text.charAt(at + 1))
                && Numeral.isDigit(text.charAt(at + 2))
                && Numeral.isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !Numeral.isDigit(text.charAt(at + 4)));
    }

    /**
     * Where 15 620件 ends: groups of three after a space, as the international system writes them.
     * What stands before must be a word and what follows too, else they are two columns.
     */
    private static int spacedEnd(String text, int start, int from) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        int at = from;
        while (at + 3 < text.length()
                && SPACES.indexOf(text.charAt(at)) >= 0
                && run(text, at + 1) == at + 4) {
            at += 4;
        }
        boolean words = isIdeograph(before) && at < text.length() && isIdeograph(text.charAt(at));
        return words && text.charAt(start) != '0' ? at : from;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
