package org.huibian.extract.quantity.lookalike;

import org.huibian.extract.quantity.numeral.Numeral;

/** Years, months, days and times of day, in digits or hanzi, single or as a span. */
final class Dates {

    private Dates() {}

    /** Where the date that begins at a digit or hanzi numeral ends; the place itself if none. */
    static int end(String text, int at) {
        int end = single(text, at);
        if (end == at) {
            end = yearOfSpan(text, at);
        }
        if (end == at) {
            return at;
        }
        while (isJoint(text, end)) {
            int next = single(text, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** 2021 in 2021-2025年, 1 in 1至11月. */
    private static int yearOfSpan(String text, int at) {
        int end = run(text, at);
        if (end == at || !isJoint(text, end)) {
            return at;
        }
        int second = run(text, end + 1);
        char unit = Lookalikes.charAt(text, second);
        boolean years = end - at == 4 && second - end == 5 && unit == '年';
        boolean months = second > end + 1 && number(text, at, end) <= 12 && unit == '月';
        boolean days =
                second > end + 1 && unit == '日' && number(text, at, end) <= 31 && end - at <= 2;
        return years || months || days ? end : at;
    }

    private static int single(String text, int at) {
        int end = run(text, at);
        if (end == at) {
            return at;
        }
        char unit = Lookalikes.charAt(text, end);
        boolean digits = Numeral.isDigit(text.charAt(at));
        int length = end - at;
        if (unit == '年' && (length == 4 || length == 2 && digits && number(text, at, end) > 14)) {
            int after = end + 1;
            after += Lookalikes.charAt(text, after) == '度' ? 1 : 0;
            int month = month(text, after);
            return month > after ? month : after;
        }
        if (digits
                && length == 4
                && "-./年".indexOf(unit) >= 0
                && number(text, at, at + 4) / 100 >= 19) {
            int numeric = numericDate(text, end);
            if (numeric > end) {
                return numeric;
            }
        }
        if (digits && unit == ':' && length <= 2) {
            int minute = run(text, end + 1);
            return minute - end == 3 ? minute : at;
        }
        int month = month(text, at);
        if (month > at) {
            return month;
        }
        boolean precededByMonth = Lookalikes.charAt(text, at - 1) == '月';
        return unit == '日' && (precededByMonth || !isTerm(text, at, end)) ? end + 1 : at;
    }

    /** 15日内 is a term; 25日 is a date. */
    private static boolean isTerm(String text, int at, int end) {
        return text.startsWith("内", end + 1)
                || text.startsWith("之内", end + 1)
                || text.startsWith("以内", end + 1)
                || text.startsWith("前", end + 1) && number(text, at, end) > 31
                || text.startsWith("游", end + 1)
                || number(text, at, end) > 31
                || !Numeral.isDigit(text.charAt(at));
    }

    private static int month(String text, int at) {
        int end = run(text, at);
        if (end == at
                || end - at > 2
                || Lookalikes.charAt(text, end) != '月'
                || number(text, at, end) > 12
                || "每两".indexOf(Lookalikes.charAt(text, at - 1)) >= 0
                || text.charAt(at) == '两') {
            return at;
        }
        int after = end + 1;
        char next = Lookalikes.charAt(text, after);
        if (next == '份' || next == '底' || next == '初' || next == '末') {
            return after + 1;
        }
        if (text.startsWith("中旬", after)
                || text.startsWith("上旬", after)
                || text.startsWith("下旬", after)) {
            return after + 2;
        }
        int day = run(text, after);
        return day > after && "日号".indexOf(Lookalikes.charAt(text, day)) >= 0 ? day + 1 : after;
    }

    /** The rest of 2025-03-31 08:42:10. */
    private static int numericDate(String text, int at) {
        char mark = text.charAt(at);
        int month = run(text, at + 1);
        if (month == at + 1 || month - at > 3 || Lookalikes.charAt(text, month) != mark) {
            return at;
        }
        int day = run(text, month + 1);
        if (day == month + 1 || day - month > 3) {
            return at;
        }
        int end = day;
        int time = Lookalikes.charAt(text, end) == ' ' ? end + 1 : end;
        int part = run(text, time);
        while (part > time && Lookalikes.charAt(text, part) == ':') {
            time = part + 1;
            part = run(text, time);
            end = part;
        }
        return end;
    }

    private static boolean isJoint(String text, int at) {
        char c = Lookalikes.charAt(text, at);
        return c == '-' || c == '—' || c == '－' || c == '–' || c == '至' || c == '到' || c == '~'
                || c == '～' || c == '、';
    }

    /** The end of a run of digits, or of hanzi numerals. */
    private static int run(String text, int at) {
        int end = at;
        if (Numeral.isDigit(Lookalikes.charAt(text, at))) {
            while (end < text.length() && Numeral.isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        while (end < text.length()
                && (Numeral.digit(text.charAt(end)) >= 0 || text.charAt(end) == '十')
                && end - at < 5) {
            end++;
        }
        return end;
    }

    private static int number(String text, int start, int end) {
        if (Numeral.isDigit(text.charAt(start))) {
            return end - start > 8
                    ? Integer.MAX_VALUE
                    : Integer.parseInt(text.substring(start, end));
        }
        return Numeral.at(text, start).value().intValue();
    }
}
