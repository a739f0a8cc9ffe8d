package org.huibian.extract.quantity.lookalike;

import java.util.List;
import java.util.Optional;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.numeral.Numeral;

/**
 * What is written with digits but counts nothing: dates, document numbers, hotlines, code names.
 */
public final class Lookalikes {

    private static final List<String> FESTIVAL_WORDS =
            List.of(
                    "国家", "宪法", "消费", "禁毒", "安全", "反", "世界", "国际", "全国", "普法", "法治", "主题", "消防",
                    "综治", "信访");
    private static final List<String> HOTLINE_WORDS =
            List.of(
                    "热线", "政务", "便民", "服务热线", "平台", "诉求", "公共法律", "法律服务", "市民", "投诉", "工单", "举报",
                    "系统");
    private static final List<String> HOTLINES =
            List.of(
                    "12345", "12348", "12315", "12309", "12388", "12380", "12371", "12355", "12319",
                    "12369", "8890", "110", "119", "120", "122");

    private Lookalikes() {}

    /** What begins at a digit and is no count; empty where it may be one. */
    public static Optional<Figure> at(String text, int at) {
        int end = runEnd(text, at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (before == '第') {
            return Optional.of(ordinal(text, at - 1, end));
        }
        if (isLetter(before)
                || before == '+'
                || isLetterAt(text, end)
                || charAt(text, end) == '+') {
            return Optional.of(Figure.of(Kind.NAME, at, codeEnd(text, end)));
        }
        Optional<Figure> bracketed = documentNumber(text, at, end, before);
        if (bracketed.isPresent()) {
            return bracketed;
        }
        int date = Dates.end(text, at);
        if (date > at) {
            return Optional.of(Figure.of(Kind.DATE, at, date));
        }
        int festival = festivalEnd(text, at, end, before);
        if (festival > at) {
            return Optional.of(Figure.of(Kind.FESTIVAL, at, festival));
        }
        if (isHotline(text, at, end)) {
            return Optional.of(Figure.of(Kind.HOTLINE, at, end));
        }
        if (charAt(text, end) == '号' || charAt(text, end) == '#') {
            return Optional.of(Figure.of(Kind.DOCUMENT, at, end + 1));
        }
        if (charAt(text, end) == '届') {
            return Optional.of(Figure.of(Kind.CONGRESS, at, end + 1));
        }
        if (charAt(text, end) == '后' && end - at == 2 && "056789".indexOf(text.charAt(at)) >= 0) {
            return Optional.of(Figure.of(Kind.NAME, at, end + 1));
        }
        if (before == '前'
                && at > 1
                && "目此之以年日先当提月空底末旬节".indexOf(text.charAt(at - 2)) < 0
                && end - at < 3) {
            return Optional.of(Figure.of(Kind.ORDINAL, at - 1, end));
        }
        if (end - at > Numeral.LONGEST || end - at >= 7 && !isGroupedOrCounted(text, end)) {
            return Optional.of(Figure.of(Kind.DOCUMENT, at, end));
        }
        return Optional.empty();
    }

    /** 第三条, 第19号, 第一名: from 第 on. */
    public static Figure ordinal(String text, int start, int end) {
        char next = charAt(text, end);
        if ("条款项章卷编目".indexOf(next) >= 0 && next != ' ') {
            return Figure.of(Kind.ARTICLE, start, end + 1);
        }
        return Figure.of(
                next == '号' ? Kind.DOCUMENT : Kind.ORDINAL, start, next == '号' ? end + 1 : end);
    }

    private static Optional<Figure> documentNumber(String text, int at, int end, char before) {
        if (end - at < 4 || "〔［【（([".indexOf(before) < 0) {
            return Optional.empty();
        }
        int next = end;
        if ("〕］】）)]".indexOf(charAt(text, next)) >= 0 && end - at == 4) {
            next++;
        } else if (before != '〔') {
            return Optional.empty();
        }
        next = charAt(text, next) == '第' ? next + 1 : next;
        int number = runEnd(text, next);
        if (charAt(text, number) == '号') {
            return Optional.of(Figure.of(Kind.DOCUMENT, at - 1, number + 1));
        }
        return before == '〔' || before == '［' || before == '['
                ? Optional.of(Figure.of(Kind.DOCUMENT, at - 1, next))
                : Optional.empty();
    }

    private static int festivalEnd(String text, int at, int end, char before) {
        char dot = charAt(text, end);
        if ("·•・.．‧∙".indexOf(dot) < 0 || end - at > 2) {
            return at;
        }
        int last = runEnd(text, end + 1);
        if (last == end + 1 || last - end > 3) {
            return at;
        }
        int month = Integer.parseInt(text.substring(at, end));
        int day = Integer.parseInt(text.substring(end + 1, last));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return at;
        }
        boolean named = FESTIVAL_WORDS.stream().anyMatch(word -> text.startsWith(word, last));
        boolean quoted = "“\"‘「".indexOf(before) >= 0 || "”\"’」".indexOf(charAt(text, last)) >= 0;
        return (dot != '.' && dot != '．') || named || quoted ? last : at;
    }

    private static boolean isHotline(String text, int at, int end) {
        int next = "”\"’」".indexOf(charAt(text, end)) >= 0 ? end + 1 : end;
        String number = text.substring(at, end);
        boolean known = HOTLINES.contains(number);
        if (text.startsWith("热线", next)) {
            return true;
        }
        if (!known) {
            return false;
        }
        return next > end
                || HOTLINE_WORDS.stream().anyMatch(word -> text.startsWith(word, next))
                || number.startsWith("123")
                        && (next >= text.length() || !isCountWord(text.charAt(next)));
    }

    private static boolean isCountWord(char c) {
        return "件个起条人名次份元宗项场余多万家户册本篇位%平".indexOf(c) >= 0;
    }

    private static boolean isGroupedOrCounted(String text, int end) {
        char next = charAt(text, end);
        return next == ',' || next == '.' || isCountWord(next);
    }

    private static int codeEnd(String text, int end) {
        int at = end;
        while (at < text.length()
                && (isLetter(text.charAt(at))
                        || Numeral.isDigit(text.charAt(at))
                        || text.charAt(at) == '+')) {
            at++;
        }
        return at;
    }

    private static int runEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Numeral.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLetterAt(String text, int at) {
        return isLetter(charAt(text, at))
                && !text.startsWith("km", at)
                && !text.startsWith("m", at);
    }

    public static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
