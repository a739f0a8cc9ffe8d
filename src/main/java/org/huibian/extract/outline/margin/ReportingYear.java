package org.huibian.extract.outline.margin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year a report is about, by its own words. */
public final class ReportingYear {

    private static final String DIGITS = "(20\\d\\d|二[〇○Ｏ零0O][〇○Ｏ零0O一二三四五六七八九]{2})\\s?年";
    private static final Pattern YEAR = Pattern.compile("(?<![\\d])" + DIGITS);
    private static final Pattern OWN =
            Pattern.compile(
                    "(?:现|现就|现将|就|汇报|报告)[^。]{0,12}?"
                            + DIGITS
                            + "|"
                            + DIGITS
                            + "(?:度|以来|来|，|,|我|是|全年|上半年|[\\p{IsHan}]{2,12}(?:街道|镇|乡|办事处))");
    private static final Pattern SPAN =
            Pattern.compile("20\\d\\d\\s?(?:年)?[—\\-－–~至]+\\s?20\\d\\d\\s?年");

    private ReportingYear() {}

    /** The year by title, else by opening, else by the words after them; 0 where none tells. */
    public static int of(String title, String... others) {
        int year = first(YEAR, title);
        for (int i = 0; year == 0 && i < others.length; i++) {
            String text = SPAN.matcher(others[i]).replaceAll("");
            year = first(OWN, text);
            if (year == 0 && i > 0) {
                year = first(YEAR, text);
            }
        }
        return year;
    }

    /** A year in digits or hanzi: 二〇二五. */
    public static int number(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : "〇一二三四五六七八九".indexOf(c);
            year = year * 10 + Math.max(0, digit);
        }
        return year;
    }

    private static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    return number(matcher.group(group));
                }
            }
        }
        return 0;
    }
}
