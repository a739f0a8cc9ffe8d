package org.huibian.extract.quantity;

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
record Numeral(int end, BigDecimal value, boolean hanzi, int words, char bound, boolean bare) {

    /** Longer runs of numerals are no number a report would write. */
    static final int LONGEST = 20;

    /** Between groups of three: space, no-break, thin and narrow no-break space. */
    private static final String SPACES = " \u00A0\u2009\u202F";

    private static final String DIGITS = "零一二三四五六七八九";

    /** The number that begins at a place; end is the place itself where there is none. */
    static Numeral at(String text, int start) {
        if (start >= text.length()) {
            return none(start);
        }
        char c = text.charAt(start);
        if (isDigit(c)) {
            return digits(text, start);
        }
        boolean vague =
                (c == '数' || c == '几' || c == '上')
                        && start + 1 < text.length()
                        && "十百千万亿".indexOf(text.charAt(start + 1)) >= 0;
        if (vague) {
            Numeral numeral = hanzi(text, start + 1);
            return new Numeral(numeral.end, numeral.value, true, numeral.words + 1, '>', false);
        }
        return isHanzi(c) ? hanzi(text, start) : none(start);
    }

    /** Whether there is none. */
    boolean isNone() {
        return words == 0;
    }

    private static Numeral none(int start) {
        return new Numeral(start, BigDecimal.ZERO, false, 0, '=', false);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHanzi(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** The value of a hanzi digit, 两 included; -1 for any other character. */
    static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static int power(char c) {
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

    private static Numeral digits(String text, int start) {
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
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            int end = run(text, at + 1);
            number.append(text, at, end);
            at = end;
        }
        BigDecimal value = new BigDecimal(number.toString());
        char bound = '=';
        int more = at + boundWord(text, at);
        int end = at;
        while (end < text.length()) {
            int next = Math.max(end, more);
            int power = next < text.length() ? power(text.charAt(next)) : 0;
            if (power < 2 || isMoney(text, next)) {
                break;
            }
            bound = next > end ? '>' : bound;
            value = value.scaleByPowerOfTen(power);
            end = next + 1;
            more = end;
        }
        int tail = boundWord(text, end);
        return new Numeral(
                end + tail, plain(value), false, end - start, tail > 0 ? '>' : bound, false);
    }

    private static int run(String text, int start) {
        int at = start;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a half-width comma and exactly three digits follow: 1,100; ， never groups. */
    private static boolean isGroup(String text, int at) {
        return at + 3 < text.length()
                && text.charAt(at) == ','
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3))
                && (at + 4 == text.length() || !isDigit(text.charAt(at + 4)));
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

    /** 万元 and 亿元 are units: 1207万元 stays 1207. */
    private static boolean isMoney(String text, int at) {
        return (text.startsWith("万元", at) || text.startsWith("亿元", at));
    }

    /** How long a 余 or 多 at a place is; 来 only after 十 and 百: 十来次. */
    private static int boundWord(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        boolean about = c == '来' && (text.charAt(at - 1) == '十' || text.charAt(at - 1) == '百');
        return c == '余' || c == '多' || about ? 1 : 0;
    }

    private static Numeral hanzi(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isHanzi(text.charAt(end))) {
            end++;
        }
        if (end - start > 1
                && power(text.charAt(end - 1)) >= 4
                && end < text.length()
                && text.charAt(end) == '元') {
            end--;
        }
        String run = text.substring(start, end);
        boolean positional = run.chars().allMatch(c -> digit((char) c) >= 0);
        if (positional && run.length() > 1) {
            return positional(run, end);
        }
        Numeral decimal = positional || run.length() == 1 ? decimal(text, start, end) : none(start);
        if (!decimal.isNone()) {
            return decimal;
        }
        int tail = boundWord(text, end);
        int last = end + tail;
        BigDecimal value = value(run);
        if (tail > 0 && last < text.length() && power(text.charAt(last)) >= 4) {
            // 三十余万: the bound stands inside the number.
            if (!isMoney(text, last)) {
                value = value.scaleByPowerOfTen(power(text.charAt(last)));
                last++;
            }
        } else if (last < text.length() && text.charAt(last) == '几') {
            last++;
            tail = 1;
        }
        boolean bare = run.length() == 1 && power(run.charAt(0)) >= 2;
        return new Numeral(last, plain(value), true, run.length(), tail > 0 ? '>' : '=', bare);
    }

    /** 一点五万, 十点二亿: a fraction in hanzi before a large power; 八点三十分 is none. */
    private static Numeral decimal(String text, int start, int point) {
        int at = point + 1;
        if (point >= text.length() || text.charAt(point) != '点') {
            return none(start);
        }
        StringBuilder number = new StringBuilder(value(text.substring(start, point)) + ".");
        while (at < text.length() && digit(text.charAt(at)) >= 0 && at - point < LONGEST) {
            number.append(digit(text.charAt(at)));
            at++;
        }
        int power = at < text.length() ? power(text.charAt(at)) : 0;
        if (at == point + 1 || power < 4) {
            return none(start);
        }
        BigDecimal value = new BigDecimal(number.toString());
        int end = at;
        if (!isMoney(text, at)) {
            value = value.scaleByPowerOfTen(power);
            end++;
        }
        int tail = boundWord(text, end);
        return new Numeral(
                end + tail, plain(value), true, end - start, tail > 0 ? '>' : '=', false);
    }

    private static Numeral positional(String run, int end) {
        if (run.length() == 2 && run.indexOf('〇') < 0 && run.charAt(0) != '零') {
            BigDecimal lower = BigDecimal.valueOf(digit(run.charAt(0)));
            return new Numeral(end, lower, true, 2, '~', false);
        }
        StringBuilder number = new StringBuilder();
        run.chars().forEach(c -> number.append(digit((char) c)));
        return new Numeral(end, new BigDecimal(number.toString()), true, run.length(), '=', false);
    }

    /** The value of a run of hanzi: below 万, 万 and 亿 are kept apart, so that 万亿 multiplies. */
    private static BigDecimal value(String run) {
        BigDecimal hundredMillions = BigDecimal.ZERO;
        BigDecimal tenThousands = BigDecimal.ZERO;
        BigDecimal small = BigDecimal.ZERO;
        int digit = -1;
        int lastPower = 0;
        for (int i = 0; i < run.length(); i++) {
            int power = power(run.charAt(i));
            if (power == 0) {
                digit = digit(run.charAt(i));
                lastPower = digit == 0 ? 0 : lastPower;
                continue;
            }
            if (power < 4) {
                small =
                        small.add(
                                BigDecimal.valueOf(digit < 0 ? 1 : digit).scaleByPowerOfTen(power));
            } else {
                small = small.add(BigDecimal.valueOf(Math.max(digit, 0)));
                if (power == 4) {
                    tenThousands = orOne(small).scaleByPowerOfTen(4);
                } else {
                    hundredMillions = orOne(tenThousands.add(small)).scaleByPowerOfTen(8);
                    tenThousands = BigDecimal.ZERO;
                }
                small = BigDecimal.ZERO;
            }
            lastPower = power;
            digit = -1;
        }
        if (digit > 0) {
            // 两千五: the last digit counts the next lower power.
            int power = lastPower >= 2 ? lastPower - 1 : 0;
            small = small.add(BigDecimal.valueOf(digit).scaleByPowerOfTen(power));
        }
        return hundredMillions.add(tenThousands).add(small);
    }

    private static BigDecimal orOne(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ONE : number;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
