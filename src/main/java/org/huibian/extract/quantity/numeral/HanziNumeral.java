package org.huibian.extract.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;

/** Numbers in hanzi: 三十余万, 一点五亿, 二〇二五, 两三. */
final class HanziNumeral {

    /** What is measured and not counted one by one, so that it has fractions. */
    private static final List<String> MEASURED =
            List.of(
                    "个百分点", "百分点", "%", "倍", "公里", "千米", "平方", "亩", "公顷", "吨", "公斤", "元", "小时",
                    "个小时", "个工作日", "个月");

    private HanziNumeral() {}

    /** The number whose first hanzi stands at a place. */
    static Numeral at(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < Numeral.LONGEST
                && Numeral.isHanzi(text.charAt(end))) {
            end++;
        }
        if (end - start > 1
                && Numeral.power(text.charAt(end - 1)) >= 4
                && end < text.length()
                && text.charAt(end) == '元') {
            end--;
        }
        String run = text.substring(start, end);
        boolean positional = run.chars().allMatch(c -> Numeral.digit((char) c) >= 0);
        if (positional && run.length() > 1) {
            return positional(run, end);
        }
        Numeral decimal = decimal(text, start, end);
        if (!decimal.isNone()) {
            return decimal;
        }
        int tail = Numeral.boundWord(text, end);
        int last = end + tail;
        BigDecimal value = value(run);
        if (tail > 0 && last < text.length() && Numeral.power(text.charAt(last)) >= 4) {
            // 三十余万: the bound stands inside the number.
            if (!Numeral.isMoney(text, last)) {
                value = value.scaleByPowerOfTen(Numeral.power(text.charAt(last)));
                last++;
            }
        } else if (last < text.length() && text.charAt(last) == '几') {
            last++;
            tail = 1;
        }
        boolean bare = run.length() == 1 && Numeral.power(run.charAt(0)) >= 2;
        return new Numeral(
                last, Numeral.plain(value), true, run.length(), tail > 0 ? '>' : '=', bare);
    }

    /**
     * 一点五万, 十二点二亿, 零点二四个百分点: a fraction in hanzi before a large power or what is measured; 八点三十分
     * and 提出三点五项 are none.
     */
    private static Numeral decimal(String text, int start, int point) {
        String digits = Numeral.digits(text, point + 1);
        if (digits.isEmpty() || text.charAt(point) != '点') {
            return Numeral.none(start);
        }
        int at = point + 1 + digits.length();
        int power = at < text.length() ? Numeral.power(text.charAt(at)) : 0;
        if (power < 4 && MEASURED.stream().noneMatch(unit -> text.startsWith(unit, at))) {
            return Numeral.none(start);
        }
        BigDecimal value =
                new BigDecimal(value(text.substring(start, point)).toPlainString() + "." + digits);
        int end = at;
        if (power >= 4 && !Numeral.isMoney(text, at)) {
            value = value.scaleByPowerOfTen(power);
            end++;
        }
        int tail = Numeral.boundWord(text, end);
        return new Numeral(
                end + tail, Numeral.plain(value), true, end - start, tail > 0 ? '>' : '=', false);
    }

    private static Numeral positional(String run, int end) {
        if (run.length() == 2 && run.indexOf('〇') < 0 && run.charAt(0) != '零') {
            BigDecimal lower = BigDecimal.valueOf(Numeral.digit(run.charAt(0)));
            return new Numeral(end, lower, true, 2, '~', false);
        }
        StringBuilder number = new StringBuilder();
        run.chars().forEach(c -> number.append(Numeral.digit((char) c)));
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
            int power = Numeral.power(run.charAt(i));
            if (power == 0) {
                digit = Numeral.digit(run.charAt(i));
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
}
