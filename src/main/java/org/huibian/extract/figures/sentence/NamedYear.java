package org.huibian.extract.figures.sentence;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Which year a date or a number of years names for the figures behind it: 2024年, 二〇二四年, 五年来. */
final class NamedYear {

    private static final int TITLE = 60;

    private static final Pattern SINCE = Pattern.compile("以?来|至今|起");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final String HANZI_DIGITS = "〇一二三四五六七八九";

    /** 五年来, 五年间, 五年普法，. */
    private static final Pattern THROUGHOUT = Pattern.compile("以?来|间|里|下来|普法，");

    /** 五年共举办104场. */
    private static final Pattern IN_ALL =
            Pattern.compile("(?:下来|里)?(?:总共|一共|共(?![同享治建产青])|累计|合计|总计)");

    /** What lasts several years. */
    private static final Pattern TERM =
            Pattern.compile("(?:普法|任期|[四五六]”)(?:的|这|整整)?[^，,”]{1,2}年[，,共累总合]$");

    /** 镇长到任两年接待来访86人次: how long somebody has been at it. */
    private static final Pattern TENURE =
            Pattern.compile("(?:到任|任职|上任|到岗|履新|就任|履职)(?:已经?|已?[快满近])?$");

    private static final int TENURE_LENGTH = 5;

    private NamedYear() {}

    /** What a date or a number of years says of the figures after it; null for nothing. */
    static SentenceCues.@Nullable Group of(String text, Figure date, int reportingYear) {
        if (date.kind() == Kind.DURATION) {
            boolean years = date.unit().equals("年");
            boolean several = date.value().filter(n -> n.compareTo(BigDecimal.ONE) > 0).isPresent();
            boolean since =
                    THROUGHOUT.matcher(text).region(date.end(), text.length()).lookingAt()
                            || several
                                    && IN_ALL.matcher(text)
                                            .region(date.end(), text.length())
                                            .lookingAt()
                            || isTermOfYears(text, date)
                            || several && isTenure(text, date)
                            || date.from() < date.start() && text.charAt(date.from()) == '近';
            return years && since ? SentenceCues.Group.SEVERAL : null;
        }
        if (date.kind() != Kind.DATE || reportingYear == 0) {
            return null;
        }
        int year = year(text, date);
        if (year == 0
                || YearScope.isCompared(text, date.start())
                || isInTitle(text, date)
                || isOfAThing(text, date.end())) {
            return null;
        }
        boolean since = SINCE.matcher(text).region(date.end(), text.length()).lookingAt();
        boolean span = year(text, date, date.start() + 5) > year;
        if (year < reportingYear) {
            return since || span ? SentenceCues.Group.SEVERAL : SentenceCues.Group.PREVIOUS;
        }
        return year > reportingYear ? SentenceCues.Group.FUTURE : SentenceCues.Group.CURRENT;
    }

    private static boolean isTenure(String text, Figure date) {
        int from = Math.max(0, date.from() - TENURE_LENGTH);
        return TENURE.matcher(text.substring(from, date.from())).find();
    }

    /** “八五”普法五年，共办…: not 三年行动，, which is but the name of a programme. */
    private static boolean isTermOfYears(String text, Figure date) {
        int to = Math.min(text.length(), date.end() + 1);
        return TERM.matcher(text.substring(Math.max(0, date.start() - 4), to)).find();
    }

    /** The year of a date in digits or hanzi (二〇二四), 0 where it names none. */
    private static int year(String text, Figure date) {
        return year(text, date, date.start());
    }

    private static int year(String text, Figure date, int from) {
        for (int i = from; i + 4 <= date.end(); i++) {
            if (YEAR.matcher(digits(text, i)).matches()) {
                return Integer.parseInt(digits(text, i));
            }
        }
        return 0;
    }

    /** Four signs with hanzi digits as digits. */
    private static String digits(String text, int from) {
        StringBuilder digits = new StringBuilder(4);
        for (int i = from; i < from + 4; i++) {
            char sign = text.charAt(i);
            int hanzi = "零○".indexOf(sign) >= 0 ? 0 : HANZI_DIGITS.indexOf(sign);
            digits.append(hanzi < 0 ? sign : (char) ('0' + hanzi));
        }
        return digits.toString();
    }

    /** 《…2021年工作要点》 and （2021—2025年） name documents. */
    private static boolean isInTitle(String text, Figure date) {
        int at = date.start();
        int first = Math.max(0, at - TITLE);
        while (at > first && text.charAt(at) != '《' && text.charAt(at) != '》') {
            at--;
        }
        boolean title = text.charAt(at) == '《';
        char next = date.end() < text.length() ? text.charAt(date.end()) : ' ';
        return title || next == '）' || next == ')' || next == '》';
    }

    /** 翻出1983年的山林底册，: of a thing that its clause does not count. */
    private static boolean isOfAThing(String text, int end) {
        if (!text.startsWith("的", end)) {
            return false;
        }
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("，,。；;".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
