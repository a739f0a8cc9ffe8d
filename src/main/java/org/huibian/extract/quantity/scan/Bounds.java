package org.huibian.extract.quantity.scan;

import java.util.List;
import org.huibian.indicator.Qualifier;

/**
 * Words before and after a number that make it a bound: 近, 不少于, 以上, 左右.
 *
 * @param from where the number begins with the word before it
 * @param to where it ends with the word after it
 * @param qualifier what the words make of it
 */
record Bounds(int from, int to, Qualifier qualifier) {

    private static final List<String> OVER_BEFORE =
            List.of(
                    "没有低于", "没有少于", "没低于", "没少于", "未低于", "未少于", "不少于", "不低于", "不小于", "至少", "最少",
                    "不下于", "不下", "大于", "超过", "突破", "超", "逾", "多于", "高于");
    private static final List<String> UNDER_BEFORE =
            List.of(
                    "没有达到", "没有超过", "没达到", "没超过", "未达到", "未能达到", "未超过", "未达", "达不到", "不超过", "不多于",
                    "不高于", "至多", "最多", "不足", "不到", "低于", "少于", "小于", "将近", "接近", "近");
    private static final List<String> ABOUT_BEFORE = List.of("大约", "约为", "约", "大概");
    private static final List<String> OVER_AFTER =
            List.of("及以上", "（含）以上", "(含)以上", "以上", "有余", "之多");
    private static final List<String> UNDER_AFTER = List.of("及以下", "以下", "之内", "以内", "内");
    private static final List<String> ABOUT_AFTER = List.of("左右", "上下");

    /** The words around a number and its unit. */
    static Bounds around(String text, int start, int end) {
        Qualifier before = Qualifier.EXACT;
        int from = start;
        String over = endingAt(text, start, OVER_BEFORE);
        String under = endingAt(text, start, UNDER_BEFORE);
        String about = endingAt(text, start, ABOUT_BEFORE);
        if (!under.isEmpty() && under.length() > over.length()) {
            before = Qualifier.UNDER;
            from = start - under.length();
        } else if (!over.isEmpty()) {
            before = Qualifier.OVER;
            from = start - over.length();
        } else if (!about.isEmpty()) {
            before = Qualifier.ABOUT;
            from = start - about.length();
        }
        if (from < start && isInsideWord(text, from)) {
            before = Qualifier.EXACT;
            from = start;
        }
        Qualifier after = Qualifier.EXACT;
        int to = end;
        String tail = startingAt(text, end, OVER_AFTER);
        if (!tail.isEmpty()) {
            after = Qualifier.OVER;
        } else if (!(tail = startingAt(text, end, ABOUT_AFTER)).isEmpty()) {
            after = Qualifier.ABOUT;
        } else if (!(tail = startingAt(text, end, UNDER_AFTER)).isEmpty()) {
            after = Qualifier.UNDER;
        }
        to += tail.length();
        return new Bounds(from, to, before.and(after));
    }

    /** 最近, 节约 and 公约 end in a word of ours but are none. */
    private static boolean isInsideWord(String text, int from) {
        if (from == 0) {
            return false;
        }
        char word = text.charAt(from);
        char before = text.charAt(from - 1);
        return word == '近' && "附最邻临靠亲远新就".indexOf(before) >= 0
                || word == '约' && "节预公条合制签契违履大相".indexOf(before) >= 0
                || text.startsWith("规民约", from - 2)
                || word == '超' && "赶高治".indexOf(before) >= 0;
    }

    private static String endingAt(String text, int end, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, end - word.length())) {
                return word;
            }
        }
        return "";
    }

    private static String startingAt(String text, int start, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, start)) {
                return word;
            }
        }
        return "";
    }
}
