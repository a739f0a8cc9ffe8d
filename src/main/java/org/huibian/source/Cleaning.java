package org.huibian.source;

/** What becomes of the characters of a submitted text when it is cleaned for reading (清理). */
final class Cleaning {

    /** A shorter line did not end because it was full. */
    private static final int FILLED = 16;

    /** The first unit of every variation selector beyond the BMP. */
    private static final char SELECTOR = '\uDB40';

    private Cleaning() {}

    /** 办结率9 ‖ 8.7%: a number that a line filled to its margin tore. */
    static boolean isTorn(String line, String next) {
        return line.length() >= FILLED
                && !next.isEmpty()
                && (isOfNumber(line.charAt(line.length() - 1)) && isOfNumber(next.charAt(0))
                        || isGroup(line, next));
    }

    /** 76 ‖ ,350元 and 76, ‖ 350元: the comma between groups of three digits. */
    private static boolean isGroup(String line, String next) {
        int last = line.length() - 1;
        boolean ends = line.charAt(last) == ',' && isDigit(line.charAt(last - 1));
        int from = !ends && isDigit(line.charAt(last)) && next.charAt(0) == ',' ? 1 : 0;
        if (!ends && from == 0 || next.length() < from + 3) {
            return false;
        }
        boolean three = next.substring(from, from + 3).chars().allMatch(c -> isDigit((char) c));
        return three && (next.length() == from + 3 || !isDigit(next.charAt(from + 3)));
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.' || c == '%' || c == '．' || c == '％';
    }

    /** White space, however wide. */
    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\u000B'
                || c == '\f'
                || c == '\u0085'
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F';
    }

    /** Control and zero-width characters, among them variation selectors of either plane. */
    static boolean isDropped(String text, int i) {
        char c = text.charAt(i);
        return Character.isISOControl(c)
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\uFE00' && c <= '\uFE0F')
                || c == '\u00AD'
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF'
                || (c == SELECTOR && i + 1 < text.length())
                || (i > 0 && Character.isLowSurrogate(c) && text.charAt(i - 1) == SELECTOR);
    }

    /** Whether it is a common hanzi. */
    static boolean isHanzi(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Hanzi, kana, and full-width marks: white space beside one carries no meaning. */
    static boolean isWide(char c) {
        return !isFullWidthWord(c) && isOfFullWidth(c);
    }

    private static boolean isOfFullWidth(char c) {
        return (c >= '\u2E80' && c <= '\uA4CF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFE30' && c <= '\uFE4F')
                || (c >= '\uFF00' && c <= '\uFFEF')
                || Character.isSurrogate(c)
                || "“”‘’…—·".indexOf(c) >= 0;
    }

    /**
     * A character as it is read: digits, letters and ％ half-width, a point between digits too;
     * marks beside hanzi full-width, but for brackets, which tell how headings are numbered.
     */
    static char read(String text, int i) {
        char c = text.charAt(i);
        if (c < '@') {
            return c == '(' || c == ')' ? c : WideMark.of(text, i);
        }
        if (isFullWidthWord(c)) {
            return (char) (c - 0xFEE0);
        }
        if (c == '％') {
            return '%';
        }
        if (c == '．' && i > 0 && i + 1 < text.length()) {
            return isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1)) ? '.' : c;
        }
        return c;
    }

    /** Digits and letters: a space between two of them parts two words. */
    private static boolean isFullWidthWord(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
