package org.huibian.source.plain;

import java.util.regex.Pattern;

/**
 * How a line of an official text looks: whether it opens with a number, ends a sentence, is a date
 * or a signature; and what that says about two lines that follow each other.
 *
 * <p>Every answer costs time linear in the line.
 */
public final class LineForm {

    private static final String HANZI_NUMBER = "[一二三四五六七八九十百]{1,4}";

    /** 一、 第一，（一） 1. （1） 1） ① 第三章, 2、10月底前, not 1.5万 or 3、5月. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:"
                            + HANZI_NUMBER
                            + "[、．.]"
                            + "|第"
                            + HANZI_NUMBER
                            + "[，,、]"
                            + "|第"
                            + HANZI_NUMBER
                            + "(?:[章节条]|部分)"
                            + "|[（(]"
                            + HANZI_NUMBER
                            + "[）)]"
                            + "|[0-9０-９]{1,2}[.．、](?![0-9０-９])"
                            + "|[0-9０-９]{1,2}[.．、](?=20[0-9]{2}年|1?[0-9]月(?:[底初末]|[上中下]旬|[0-9]{1,2}日)(?:前|之前|以前))"
                            + "|[（(][0-9０-９]{1,2}[）)]"
                            + "|[0-9０-９]{1,2}[）)]"
                            + "|[\u2460-\u249B\u2776-\u2793]"
                            + "|附件[0-9０-９一二三四五]{0,2}[：:]"
                            + "|[●■◆★▲►•○□])");

    /** Words that open a paragraph or a sentence, where no sentence is under way. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:"
                            + HANZI_NUMBER
                            + "是|首先|其次|再次|最后|其[一二三四五六七八九]|此外|同时|另外|下一步|今年以来"
                            + "|一年来|近年来|现将|现就|综上|总之|特此|[0-9０-９]{4} ?年[^、，。]{0,12}，)");

    private static final Pattern DATE =
            Pattern.compile(
                    "[（(]?(?:[0-9０-９]{4}|[一二三四五六七八九〇○零Ｏ]{4}) ?年 ?[0-9０-９一二三四五六七八九十×Xx]{1,3}"
                            + " ?月(?: ?[0-9０-９一二三四五六七八九十×Xx]{1,3} ?日)?[）)]?");

    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "[^，。；：、！？,;:!?]{2,40}(?:办事处|街道|政府|委员会|工委|办公室|领导小组|[局所站镇乡])"
                            + "(?:[（(](?:盖章|公章|印章)[）)])?");

    private static final String FINAL = "。！？；：!?;:…";
    private static final String CLOSING = "”’）)】》」』]\"'";
    private static final String PAUSE = "，、,（(“‘《〈【";
    private static final String SENTENCE_MARKS = "，。；！？,;!?";

    /** No numbered heading is longer, in UTF-16 units. */
    private static final int HEADING = 80;

    /** A heading without number, and a line too short to have reached a margin, in UTF-16 units. */
    private static final int RUNNING = 25;

    private LineForm() {}

    /** Whether it opens with a number or bullet, which only the beginning of a paragraph does. */
    public static boolean isNumbered(String line) {
        return NUMBERED.matcher(trimmed(line)).lookingAt();
    }

    /**
     * Whether its first character is set in: two full-width or four half-width spaces, or a tab.
     */
    public static boolean isIndented(String line) {
        return indent(line) >= 3;
    }

    /** White space before the first character, in half-width columns; a tab counts four. */
    static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && isSpace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\u3000' ? 2 : line.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }

    /** Its width in half-width columns, white space at the end left out. */
    static int width(String line) {
        String text = line.substring(0, indentEnd(line)) + trimmed(line);
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            columns += c >= '\u2E80' || "“”‘’…—·×".indexOf(c) >= 0 ? 2 : 1;
        }
        return columns;
    }

    /** Whether it ends as a sentence, a clause before a list, or a form line does. */
    public static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0
                && (isSpace(line.charAt(end - 1)) || CLOSING.indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        // 力争下降两成。（司法所负责）: a bracket behind a whole sentence.
        int bracket =
                end < line.length() ? Math.max(line.lastIndexOf('（'), line.lastIndexOf('(')) : -1;
        if (bracket > 0
                && "）)".indexOf(line.charAt(end)) >= 0
                && FINAL.indexOf(line.charAt(bracket - 1)) >= 0) {
            return true;
        }
        char last = line.charAt(end - 1);
        return FINAL.indexOf(last) >= 0
                || (last == '.' && end > 1 && line.charAt(end - 2) > '\u2E80');
    }

    /** Whether it closes a text: a date or a signature, which stand for themselves. */
    public static boolean isClosing(String line) {
        String text = trimmed(line);
        return text.length() <= 60
                && (DATE.matcher(text).matches() || SIGNATURE.matcher(text).matches());
    }

    /** Whether it may be the 主送机关 (GB/T 9704-2012, 7.3.2), or the end of “现报告如下：”. */
    public static boolean isAddressee(String line) {
        String text = trimmed(line);
        return text.length() <= 40
                && (text.endsWith("：") || text.endsWith(":"))
                && !holdsMark(text);
    }

    /** Whether it holds a mark that parts clauses or sentences. */
    public static boolean holdsMark(String line) {
        return line.chars().anyMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0);
    }

    /**
     * Whether the second line goes on with the paragraph of the first although a break parts them:
     * the first stops within a sentence, the second is the rest of one. A heading is never joined.
     *
     * @param before the paragraph so far
     * @param after the line that follows
     * @param indented whether paragraphs of the file begin set in, so that a line which is not goes
     *     on with one
     */
    public static boolean goesOn(String before, String after, boolean indented) {
        String head = trimmed(before);
        String tail = trimmed(after);
        if (head.isEmpty()
                || tail.isEmpty()
                || isIndented(after)
                || isNumbered(tail)
                || isClosing(tail)
                || endsSentence(head)) {
            return false;
        }
        if (PAUSE.indexOf(head.charAt(head.length() - 1)) >= 0) {
            return head.length() >= RUNNING;
        }
        return head.length() >= RUNNING
                && isRunning(head)
                && (isRunning(tail) || endsSentence(tail))
                && (indented || !OPENING.matcher(tail).lookingAt());
    }

    /**
     * Whether a line break inside a paragraph of a document parts two paragraphs: the second is
     * numbered, set in or stands alone, or the first is whole.
     */
    public static boolean parts(String before, String after) {
        String head = trimmed(before);
        String tail = trimmed(after);
        if (head.isEmpty() || tail.isEmpty()) {
            return false;
        }
        return isNumbered(tail)
                || isIndented(after)
                || DATE.matcher(tail).matches()
                || endsSentence(head)
                || (isNumbered(head)
                        && isHeading(head)
                        && (head.length() < RUNNING || isRunning(tail)));
    }

    /** Whether it holds a clause; headings of two clauses hold no full stop and are short. */
    private static boolean isRunning(String text) {
        return !isHeading(text) && holdsMark(text);
    }

    private static boolean isHeading(String text) {
        return text.length() <= HEADING
                && text.chars().noneMatch(c -> "。；！？;!?".indexOf(c) >= 0)
                && (isNumbered(text) || text.length() <= RUNNING);
    }

    /** Without white space at either end, no-break spaces of web pages included. */
    private static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(Math.min(indentEnd(line), end), end);
    }

    private static int indentEnd(String line) {
        int start = 0;
        while (start < line.length() && isSpace(line.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
    }
}
