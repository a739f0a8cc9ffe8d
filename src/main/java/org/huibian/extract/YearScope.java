package org.huibian.extract;

import java.util.List;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;

/** Of which year a figure of a sentence speaks: the last word for a year before it decides. */
enum YearScope {
    /** The reporting year, or none is named. */
    CURRENT,
    /** An earlier year. */
    PREVIOUS,
    /** A year to come. */
    FUTURE,
    /** Several years together. */
    SEVERAL;

    private static final List<String> NOW =
            List.of("今年", "本年", "目前", "全年", "一年来", "现有", "年度内", "当前", "年内");
    private static final List<String> BEFORE =
            List.of("去年", "上年", "上一年", "前年", "往年", "上年度", "上一年度", "上年同期");
    private static final List<String> LATER =
            List.of("明年", "下一年", "来年", "下年度", "新的一年", "下步", "下一步", "今后");
    private static final List<String> MANY =
            List.of("近年来", "历年", "多年来", "几年来", "近几年", "五年规划期间", "任期内", "换届以来", "十四五以来", "八五普法以来");
    private static final List<String> ARRIVES =
            List.of(
                    "降至", "降到", "减少到", "减少至", "下降到", "下降至", "增至", "增加到", "增加至", "提高到", "提高至", "提升到",
                    "提升至", "上升到", "上升至", "增长到", "增长至", "扩大到", "压减到");
    private static final List<String> COMPARES = List.of("较", "比", "与", "同", "和", "于", "对比");

    /** The year that a figure of a sentence belongs to; 0 as reporting year leaves years aside. */
    static YearScope of(String text, Sentence sentence, Figure figure, int reportingYear) {
        if (ARRIVES.stream()
                .anyMatch(word -> text.startsWith(word, figure.from() - word.length()))) {
            return CURRENT;
        }
        int best = -1;
        YearScope scope = CURRENT;
        int from = sentence.start();
        int to = figure.start();
        for (YearScope candidate : List.of(PREVIOUS, FUTURE, SEVERAL, CURRENT)) {
            for (String word : candidate.words()) {
                int at = last(text, word, from, to);
                boolean compares = candidate == PREVIOUS && isCompared(text, at);
                if (at > best && !compares) {
                    best = at;
                    scope = candidate;
                }
            }
        }
        for (Figure date : sentence.figures()) {
            if (date.end() > to || date.start() < best) {
                continue;
            }
            YearScope named = dated(text, date, reportingYear);
            if (named != null) {
                best = date.start();
                scope = named;
            }
        }
        return scope;
    }

    private List<String> words() {
        switch (this) {
            case PREVIOUS:
                return BEFORE;
            case FUTURE:
                return LATER;
            case SEVERAL:
                return MANY;
            default:
                return NOW;
        }
    }

    private static @org.jspecify.annotations.Nullable YearScope dated(
            String text, Figure date, int reportingYear) {
        if (date.kind() == Kind.DURATION) {
            boolean years = date.unit().equals("年");
            boolean since =
                    text.startsWith("来", date.end())
                            || text.startsWith("以来", date.end())
                            || text.startsWith("间", date.end())
                            || date.from() < date.start() && text.charAt(date.from()) == '近';
            return years && since ? SEVERAL : null;
        }
        if (date.kind() != Kind.DATE || reportingYear == 0) {
            return null;
        }
        int year = year(text, date);
        if (year == 0 || isCompared(text, date.start()) || isInTitle(text, date)) {
            return null;
        }
        boolean since =
                text.startsWith("以来", date.end())
                        || text.startsWith("来", date.end())
                        || text.startsWith("至今", date.end())
                        || text.startsWith("起", date.end());
        boolean span = year(text, date, date.start() + 5) > year;
        if (year < reportingYear) {
            return since || span ? SEVERAL : PREVIOUS;
        }
        return year > reportingYear ? FUTURE : CURRENT;
    }

    /** The year of a date in digits, 0 where it names none. */
    private static int year(String text, Figure date) {
        return year(text, date, date.start());
    }

    private static int year(String text, Figure date, int from) {
        for (int i = from; i + 4 <= date.end(); i++) {
            String part = text.substring(i, i + 4);
            if (part.matches("(19|20)\\d\\d")) {
                return Integer.parseInt(part);
            }
        }
        return 0;
    }

    /** 较上年, 比2024年: what follows is a difference. */
    private static boolean isCompared(String text, int at) {
        if (at <= 0) {
            return false;
        }
        return COMPARES.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    /** 《…2021年工作要点》 and （2021—2025年） name documents. */
    private static boolean isInTitle(String text, Figure date) {
        int open = text.lastIndexOf('《', date.start());
        boolean title = open >= 0 && text.lastIndexOf('》', date.start()) < open;
        char next = date.end() < text.length() ? text.charAt(date.end()) : ' ';
        return title || next == '）' || next == ')' || next == '》';
    }

    /** What a bracket says that ends before the figure is not about it: （含上年结转3件）. */
    private static boolean isInClosedBracket(String text, int at, int to) {
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            if (c == '）' || c == ')') {
                return true;
            }
            if (c == '（' || c == '(') {
                return false;
            }
        }
        return false;
    }

    private static int last(String text, String word, int from, int to) {
        int at = text.lastIndexOf(word, Math.max(from, to - word.length()));
        if (at >= from && isInClosedBracket(text, at, to)) {
            at = text.lastIndexOf(word, at - 1);
        }
        return at >= from && !isInClosedBracket(text, at, to) ? at : -1;
    }
}
