package org.huibian.check.numbering;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.outline.Section;

/**
 * The number of a heading: its kind, what it counts, and how it is written.
 *
 * @param kind 一、 （一） 1. （1） 一是 …
 * @param value what it counts, 1-based
 * @param style how it is written: full-width or half-width brackets, 1. or 1、
 */
record HeadingForm(String kind, int value, String style) {

    /** ① is one more. */
    private static final char CIRCLED_ZERO = '\u245F';

    private static final int MOST_CIRCLED = 20;

    private static final String ARABIC_PART = "第1";

    private static final String DIGITS = "[一二三四五六七八九十]{1,3}";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?<open>[（(〔]?)(?:第)?(?:(?<hanzi>"
                            + DIGITS
                            + ")|(?<arabic>\\d{1,2}))(?<mark>[）)〕]、?|、|[.．]|是|要|，|(?<part>部分|[章节篇])[、，,：:.．]?)?$");

    /** The number of a section; empty where it has none or one of another kind (首先). */
    static Optional<HeadingForm> of(Section section) {
        String number = section.number().strip();
        if (!number.isEmpty() && isCircled(number.charAt(0))) {
            return Optional.of(new HeadingForm("①", number.charAt(0) - CIRCLED_ZERO, "①"));
        }
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean hanzi = matcher.group("hanzi") != null;
        String mark = matcher.group("mark") == null ? "" : matcher.group("mark");
        boolean bracket = "）)〕".indexOf(mark.isEmpty() ? '.' : mark.charAt(0)) >= 0;
        int value =
                hanzi ? hanzi(matcher.group("hanzi")) : Integer.parseInt(matcher.group("arabic"));
        String part = matcher.group("part");
        if (part != null) {
            return Optional.of(new HeadingForm((hanzi ? "第一" : "第1") + part, value, "第·" + part));
        }
        String kind =
                mark.equals("是") || mark.equals("要")
                        ? "一是"
                        : mark.equals("，") ? "第一，" : (hanzi ? "一" : "1") + (bracket ? "）" : "");
        return Optional.of(new HeadingForm(kind, value, matcher.group("open") + "·" + mark));
    }

    private static boolean isCircled(char c) {
        return c > CIRCLED_ZERO && c <= CIRCLED_ZERO + MOST_CIRCLED;
    }

    /** Whether it numbers points of running text. */
    boolean inText() {
        return kind.equals("①") || kind.equals("一是") || kind.equals("第一，");
    }

    /** 第六节, 第二部分. */
    private boolean isPart() {
        return kind.length() > ARABIC_PART.length() && !kind.equals("第一，") && kind.startsWith("第");
    }

    /** The number before or after it, as it might be printed. */
    List<String> printed(int other) {
        if (kind.equals("①")) {
            return List.of(Character.toString(CIRCLED_ZERO + other));
        }
        boolean digits = kind.startsWith("1") || kind.startsWith(ARABIC_PART);
        String number = digits ? Integer.toString(other) : hanzi(other);
        if (isPart()) {
            return List.of("第" + number + kind.substring(ARABIC_PART.length()));
        }
        if (kind.endsWith("）")) {
            return List.of(
                    "（" + number + "）", "(" + number + ")", number + "）", "（" + number + ")");
        }
        if (inText()) {
            return List.of(number + "是", number + "要", "第" + number);
        }
        return List.of(number + "、", number + ".", number + "．");
    }

    private static int hanzi(String text) {
        int ten = text.indexOf('十');
        String ones = "一二三四五六七八九";
        if (ten < 0) {
            return ones.indexOf(text.charAt(text.length() - 1)) + 1;
        }
        int tens = ten == 0 ? 1 : ones.indexOf(text.charAt(ten - 1)) + 1;
        int rest = ten + 1 < text.length() ? ones.indexOf(text.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + rest;
    }

    private static String hanzi(int value) {
        String ones = "一二三四五六七八九";
        String tens = value < 10 ? "" : (value < 20 ? "" : ones.charAt(value / 10 - 1)) + "十";
        return tens + (value % 10 == 0 ? "" : ones.charAt(value % 10 - 1));
    }
}
