package org.huibian.check;

import java.util.regex.Pattern;

/**
 * The clauses of a sentence, between its commas, semicolons and full stops; the items that lists,
 * brackets and colons part them into; and figures in them.
 */
public final class Clause {

    private static final String MARKS = "，；。";

    /** What begins a clause, or an item of a list. */
    private static final String ITEM_BEGINS = "，、；,（(。：:";

    /** What ends a clause, or an item of a list. */
    private static final String ITEM_ENDS = "，、；。,（(）)";

    private static final String DIGITS = "0123456789０１２３４５６７８９.．";
    private static final String HANZI = "〇零一二两三四五六七八九十百千万亿";

    /** ，主要是去年新录用人员未赶上考试: why some lack it, whenever that was; the words on them stand before. */
    private static final Pattern REASON =
            Pattern.compile(
                    "(?<=[，；（])(?:主要|多|都|均)?(?:原因(?:是|为|在于|：)|因为?|由于|(?:主要|多|都|均)是(?=[^，。；]{0,16}(?:人员|队员|干部|同志)[^，。；]{0,6}[未没错晚]))[^，。；]*");

    private Clause() {}

    /** Where the clause begins that holds a place. */
    public static int start(String text, int at) {
        int start = at;
        while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the clause ends that holds a place: at its mark. */
    public static int end(String text, int at) {
        int end = at;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The clause, or clauses, around a part of a text. */
    public static String around(String text, int start, int end) {
        return text.substring(start(text, start), end(text, end));
    }

    /** The last clause of some words, without what stands before its mark. */
    public static String last(String words) {
        return words.substring(start(words, words.length()));
    }

    /** The first clause of some words. */
    public static String first(String words) {
        return words.substring(0, end(words, 0));
    }

    /** The last clause, or item of a list, of some words: what is said right before a figure. */
    public static String lastItem(String words) {
        int start = words.length();
        while (start > 0 && ITEM_BEGINS.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return words.substring(start);
    }

    /** The first clause, or item of a list, of some words: what is said right behind a figure. */
    public static String firstItem(String words) {
        int end = 0;
        while (end < words.length() && ITEM_ENDS.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end);
    }

    /** Where a figure stands in its sentence: 9个 not within 19个; -1 where it does not. */
    public static int placeOf(String figure, String sentence) {
        int at = sentence.indexOf(figure);
        while (at > 0 && !figure.isEmpty() && continues(sentence, at)) {
            at = sentence.indexOf(figure, at + 1);
        }
        return at;
    }

    /** The words of its sentence before a figure; none where it does not stand there. */
    public static String before(String figure, String sentence) {
        return sentence.substring(0, Math.max(0, placeOf(figure, sentence)));
    }

    /** Whether the character before a place is of the number that stands there. */
    private static boolean continues(String text, int at) {
        char first = text.charAt(at);
        char before = text.charAt(at - 1);
        boolean grouped = at > 1 && ",，".indexOf(before) >= 0 && isDigit(text.charAt(at - 2));
        return isDigit(first)
                ? isDigit(before) || grouped && isGroup(text, at)
                : HANZI.indexOf(first) >= 0 && HANZI.indexOf(before) >= 0;
    }

    private static boolean isGroup(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - at == 3;
    }

    private static boolean isDigit(char c) {
        return DIGITS.indexOf(c) >= 0;
    }

    /** Words without the clauses that give a reason. */
    public static String withoutReason(String words) {
        return REASON.matcher(words).replaceAll("");
    }
}
