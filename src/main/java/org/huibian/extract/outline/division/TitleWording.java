package org.huibian.extract.outline.division;

import java.util.regex.Pattern;
import org.huibian.extract.outline.number.NumberScheme;

/**
 * Where the wording of a heading ends in its paragraph.
 *
 * @param end end of the wording, exclusive, without the mark after it
 * @param next where the running text begins; equal to {@code end} where heading and text are one
 *     sentence
 * @param textFollows whether the paragraph goes on after the wording
 */
record TitleWording(int end, int next, boolean textFollows) {

    /** A whole paragraph without sentence mark is a heading up to this length. */
    private static final int LONGEST = 60;

    /** A first sentence of several clauses is a title up to this length. */
    private static final int LONGEST_SENTENCE = 30;

    /** The same for points within running text (一是…), whose title is rather the first clause. */
    private static final int LONGEST_POINT = 20;

    private static final int LONGEST_CLAUSE = 40;

    /** 第一季度：开好局，理清责任, 冲锋：2026年工作安排, 远望：2026年的路. */
    private static final Pattern TWOFOLD =
            Pattern.compile(
                    "[\\p{IsHan}、“”（）]{2,16}[：:](?:20\\d\\d年(?=[\\p{IsHan}]{0,10}(?:安排|计划|打算|思路|展望|谋划|部署|重点|目标)$|的[\\p{IsHan}]{1,10}$)|[\\p{IsHan}，、“”]){2,24}");

    /** 矛盾化解：受理矛盾纠纷全部化解, 案件办理：立案十二件: what is counted or said of all is text. */
    private static final Pattern TELLING =
            Pattern.compile(
                    "[：:].*(?:[全均都][部员]|[均都]已|人人|件件|家家|户户|应[\\p{IsHan}]尽|百分|一律|无一|没有一|[一二两三四五六七八九十百千万]+[件起次场名人个项份条户家处]|[无零未没](?:发生|出现|败诉)|负责人|(?<!第一)责任人|联系人)");

    private static final String OPENING = "“（(《〈「【〔";
    private static final String CLOSING = "”）)》〉」】〕";

    /**
     * The wording of a heading that stands on a line above its text: 第一季度：开好局，理清责任, a motto behind
     * its subject, is all heading.
     */
    static TitleWording above(String reading, int start, NumberScheme scheme) {
        int end = reading.length();
        boolean twofold =
                !scheme.inText()
                        && end - start <= LONGEST_CLAUSE
                        && TWOFOLD.matcher(reading).region(start, end).matches()
                        && !TELLING.matcher(reading).region(start, end).find();
        return twofold ? new TitleWording(end, end, false) : of(reading, start, end, scheme);
    }

    /** The wording of the heading whose text runs from start to end (exclusive). */
    static TitleWording of(String reading, int start, int end, NumberScheme scheme) {
        int depth = 0;
        int clause = -1;
        int limit = Math.min(end, start + LONGEST + 1);
        for (int i = start; i < limit; i++) {
            char c = reading.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && "，,".indexOf(c) >= 0 && clause < 0 && i > start) {
                clause = i;
            } else if (depth == 0 && isSentenceMark(reading, i)) {
                return cut(start, clause, i, end, scheme);
            }
        }
        if (limit == end && !(scheme.inText() && clause >= 0 && end - start > LONGEST_POINT)) {
            return new TitleWording(end, end, false);
        }
        return atClause(start, clause, end);
    }

    private static TitleWording cut(int start, int clause, int mark, int end, NumberScheme scheme) {
        int longest = scheme.inText() ? LONGEST_POINT : LONGEST_SENTENCE;
        boolean heading = scheme == NumberScheme.DUN || scheme == NumberScheme.PART;
        boolean whole = mark + 1 >= end && heading;
        int allowed = whole ? LONGEST : clause < 0 ? LONGEST_CLAUSE : longest;
        if (mark - start <= allowed) {
            return new TitleWording(mark, mark + 1, mark + 1 < end);
        }
        return atClause(start, clause, end);
    }

    private static TitleWording atClause(int start, int clause, int end) {
        int cut = clause > start ? clause : end;
        cut = Math.min(cut, start + LONGEST);
        return new TitleWording(cut, cut, cut < end);
    }

    private static boolean isSentenceMark(String reading, int i) {
        char c = reading.charAt(i);
        return "。！？；：!?;:".indexOf(c) >= 0;
    }
}
