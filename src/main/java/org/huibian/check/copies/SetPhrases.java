package org.huibian.check.copies;

import org.huibian.search.TextPattern;

/** Political set phrases (固定政治表述), which every report has and nobody copies. */
final class SetPhrases {

    /** A sentence of fewer characters tells nothing. */
    static final int SHORTEST = 24;

    private static final String ENDS = "，；：。";
    private static final TextPattern SET_PHRASE =
            TextPattern.compile(
                    "习近平|新时代|党的二十|党的十九|四个意识|两个维护|坚持以|深入贯彻|党中央|中国特色|督察工作规定|现将|报告如下|第一责任人职责规定|四个亲自|亲自部署");

    private SetPhrases() {}

    /** Whether a sentence is one that every report has: little is left without its set phrases. */
    static boolean are(String text) {
        return are(text, ownWords(text));
    }

    static boolean are(String text, String ownWords) {
        return ownWords.length() < SHORTEST && SET_PHRASE.isIn(text);
    }

    /** A sentence without the clauses that hold political set phrases. */
    static String ownWords(String text) {
        if (!SET_PHRASE.isIn(text)) {
            return text;
        }
        StringBuilder own = new StringBuilder(text.length());
        for (int from = 0, to = 1; from < text.length(); to++) {
            if (to == text.length() || ENDS.indexOf(text.charAt(to - 1)) >= 0) {
                String clause = text.substring(from, to);
                if (!SET_PHRASE.isIn(clause)) {
                    own.append(clause);
                }
                from = to;
            }
        }
        return own.toString();
    }
}
