package org.huibian.source;

import java.util.Arrays;
import java.util.List;

/**
 * A piece of text twice: as it was submitted, and cleaned for reading, with every character of the
 * reading leading back to the one it came from.
 *
 * <p>Cleaning joins the lines of a paragraph; drops control and zero-width characters; drops white
 * space beside a hanzi or a full-width mark and folds it to one space elsewhere; writes full-width
 * digits, letters, ％ and a full-width point between digits half-width. It changes nothing else.
 * Both directions cost time and memory linear in the text.
 */
public final class SourceText {

    /**
     * A stretch of submitted text that one location names: a line, a paragraph, a cell.
     *
     * @param location where it stands
     * @param text its wording as submitted
     */
    public record Piece(Location location, String text) {}

    private final List<Piece> pieces;
    private final String reading;

    /** For each unit of the reading: the piece it came from, and where in it. */
    private final int[] pieceOf;

    private final int[] offsetOf;

    private SourceText(List<Piece> pieces, String reading, int[] pieceOf, int[] offsetOf) {
        this.pieces = pieces;
        this.reading = reading;
        this.pieceOf = pieceOf;
        this.offsetOf = offsetOf;
    }

    /** The text of one place. */
    public static SourceText of(Location location, String text) {
        return of(List.of(new Piece(location, text)));
    }

    /** The text of a paragraph that runs over several places, such as the lines of a text file. */
    public static SourceText of(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one piece");
        }
        int length = pieces.stream().mapToInt(piece -> piece.text().length() + 1).sum();
        StringBuilder reading = new StringBuilder(length);
        int[] pieceOf = new int[length];
        int[] offsetOf = new int[length];
        boolean gap = false;
        for (int p = 0; p < pieces.size(); p++) {
            String text = pieces.get(p).text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isSpace(c)) {
                    gap = true;
                    continue;
                }
                if (isDropped(c)) {
                    continue;
                }
                char clean = halfWidth(text, i);
                int end = reading.length();
                if (gap && end > 0 && !isWide(reading.charAt(end - 1)) && !isWide(clean)) {
                    pieceOf[end] = pieceOf[end - 1];
                    offsetOf[end] = offsetOf[end - 1] + 1;
                    reading.append(' ');
                    end++;
                }
                gap = false;
                pieceOf[end] = p;
                offsetOf[end] = i;
                reading.append(clean);
            }
            gap = true;
        }
        return new SourceText(
                List.copyOf(pieces),
                reading.toString(),
                Arrays.copyOf(pieceOf, reading.length()),
                Arrays.copyOf(offsetOf, reading.length()));
    }

    /** The text cleaned for reading; may be empty. */
    public String reading() {
        return reading;
    }

    /** The pieces as submitted, at least one. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Where the text begins. */
    public Location location() {
        return pieces.get(0).location();
    }

    /** The text as submitted, its pieces joined without a break. */
    public String submitted() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /**
     * The stretch of the submitted text that the reading from start to end (exclusive) came from.
     */
    public Excerpt excerpt(int start, int end) {
        if (start < 0 || end > reading.length() || start >= end) {
            throw new IndexOutOfBoundsException(
                    "[" + start + ", " + end + ") of " + reading.length());
        }
        int first = pieceOf[start];
        int last = pieceOf[end - 1];
        int from = offsetOf[start];
        int to = offsetOf[end - 1] + 1;
        if (first == last) {
            String wording = pieces.get(first).text().substring(from, to);
            return new Excerpt(pieces.get(first).location(), from, to, wording);
        }
        String head = pieces.get(first).text();
        StringBuilder wording = new StringBuilder(head.substring(from));
        for (int p = first + 1; p < last; p++) {
            wording.append(pieces.get(p).text());
        }
        wording.append(pieces.get(last).text(), 0, to);
        return new Excerpt(pieces.get(first).location(), from, head.length(), wording.toString());
    }

    @Override
    public String toString() {
        return location() + " " + reading;
    }

    private static boolean isSpace(char c) {
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

    private static boolean isDropped(char c) {
        return Character.isISOControl(c)
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\u00AD'
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    /** Hanzi, kana, and full-width marks: white space beside one carries no meaning. */
    private static boolean isWide(char c) {
        return (c >= '\u2E80' && c <= '\uA4CF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFE30' && c <= '\uFE4F')
                || (c >= '\uFF00' && c <= '\uFFEF')
                || Character.isSurrogate(c)
                || "“”‘’…—·".indexOf(c) >= 0;
    }

    private static char halfWidth(String text, int i) {
        char c = text.charAt(i);
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
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

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
