package org.huibian.extract.figures;

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

    private static final int TITLE = 60;

    private static final List<String> ARRIVES =
            List.of(
                    "降至", "降到", "减少到", "减少至", "下降到", "下降至", "增至", "增加到", "增加至", "提高到", "提高至", "提升到",
                    "提升至", "上升到", "上升至", "增长到", "增长至", "扩大到", "压减到");
    private static final List<String> COMPARES = List.of("较", "比", "与", "同", "和", "于", "对比");

    /** The year that a figure belongs to. */
    static YearScope of(String text, SentenceCues cues, Figure figure) {
        if (ARRIVES.stream()
                .anyMatch(word -> text.startsWith(word, figure.from() - word.length()))) {
            return CURRENT;
        }
        List<SentenceCues.Cue> all = cues.cues();
        for (int i = all.size() - 1; i >= 0; i--) {
            SentenceCues.Cue cue = all.get(i);
            if (cue.end() > figure.start()) {
                continue;
            }
            for (YearScope scope : values()) {
                boolean named = cue.groups().contains(SentenceCues.Group.valueOf(scope.name()));
                boolean compares = scope == PREVIOUS && isCompared(text, cue.start());
                if (named && !compares && !isInClosedBracket(text, cue.end(), figure.start())) {
                    return scope;
                }
            }
        }
        return CURRENT;
    }

    /** What a date or a number of years says of the figures after it; null for nothing. */
    static SentenceCues.@org.jspecify.annotations.Nullable Group dated(
            String text, Figure date, int reportingYear) {
        if (date.kind() == Kind.DURATION) {
            boolean years = date.unit().equals("年");
            boolean since =
                    text.startsWith("来", date.end())
                            || text.startsWith("以来", date.end())
                            || text.startsWith("间", date.end())
                            || date.from() < date.start() && text.charAt(date.from()) == '近';
            return years && since ? SentenceCues.Group.SEVERAL : null;
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
            return since || span ? SentenceCues.Group.SEVERAL : SentenceCues.Group.PREVIOUS;
        }
        return year > reportingYear ? SentenceCues.Group.FUTURE : SentenceCues.Group.CURRENT;
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
        int at = date.start();
        int first = Math.max(0, at - TITLE);
        while (at > first && text.charAt(at) != '《' && text.charAt(at) != '》') {
            at--;
        }
        boolean title = text.charAt(at) == '《';
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
}
