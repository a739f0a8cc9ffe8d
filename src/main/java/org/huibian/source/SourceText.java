package org.huibian.source;

import java.util.Arrays;
import java.util.List;

/**
 * A piece of text twice: as it was submitted, and cleaned for reading, with every character of the
 * reading leading back to the one it came from.
 *
 * <p>Cleaning joins the lines of a paragraph; drops control and zero-width characters; drops white
 * space beside a hanzi or a full-width mark and folds it to one space elsewhere; writes full-width
 * digits, letters, ％ and a full-width point between digits half-width, and half-width commas,
 * colons and the like beside a hanzi full-width. It changes nothing else. Both directions cost time
 * and memory linear in the text.
 */
public final class SourceText {

    /**
     * A stretch of submitted text that one location names: a line, a paragraph, a cell.
     *
     * @param location where it stands
     * @param start where it begins there, in UTF-16 units, 0-based; more than 0 for all but the
     *     first paragraph of a cell, and for what follows a line break that parts a paragraph
     * @param text its wording as submitted
     */
    public record Piece(Location location, int start, String text) {

        /** All the text of one place. */
        public Piece(Location location, String text) {
            this(location, 0, text);
        }
    }

    private static final int NO_GAP = -2;

    /** The offset of a space that stands for the end of a line and has no width of its own. */
    private static final int GAP_BETWEEN = -1;

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
        int gap = NO_GAP;
        boolean wideBefore = true;
        for (int p = 0; p < pieces.size(); p++) {
            String text = pieces.get(p).text();
            if (gap != NO_GAP || p > 0) {
                gap =
                        p > 0 && Cleaning.isTorn(pieces.get(p - 1).text(), text)
                                ? NO_GAP
                                : GAP_BETWEEN;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                // Most characters are common hanzi, of which no more needs to be asked.
                boolean hanzi = Cleaning.isHanzi(c);
                if (!hanzi && Cleaning.isSpace(c)) {
                    gap = gap == NO_GAP ? i : gap;
                    continue;
                }
                if (!hanzi && Cleaning.isDropped(text, i)) {
                    continue;
                }
                int end = reading.length();
                char read = hanzi ? c : Cleaning.read(text, i);
                boolean wide = hanzi || Cleaning.isWide(c) || Cleaning.isWide(read);
                if (gap != NO_GAP && end > 0 && !wideBefore && !wide) {
                    pieceOf[end] = p;
                    offsetOf[end] = gap;
                    reading.append(' ');
                    end++;
                }
                gap = NO_GAP;
                wideBefore = wide;
                pieceOf[end] = p;
                offsetOf[end] = i;
                reading.append(read);
            }
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

    /**
     * Some of the reading with its half-width marks as they were submitted, as headings have them.
     */
    public String words(int start, int end) {
        StringBuilder words = new StringBuilder(reading.substring(start, end));
        for (int i = start; i < end; i++) {
            int offset = offsetOf[i];
            char submitted = offset < 0 ? ' ' : pieces.get(pieceOf[i]).text().charAt(offset);
            if (submitted > ' ' && submitted < '@') {
                words.setCharAt(i - start, submitted);
            }
        }
        return words.toString();
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
        int from = splitsPair(start) ? start - 1 : start;
        int to = splitsPair(end) ? end + 1 : end;
        Piece first = pieces.get(pieceOf[from]);
        Piece last = pieces.get(pieceOf[to - 1]);
        int begin = Math.max(offsetOf[from], 0);
        int until = offsetOf[to - 1] + 1;
        if (pieceOf[from] == pieceOf[to - 1]) {
            return new Excerpt(
                    first.location(),
                    first.start() + begin,
                    first.start() + until,
                    first.text().substring(begin, until));
        }
        StringBuilder wording = new StringBuilder(first.text().substring(begin));
        for (int p = pieceOf[from] + 1; p < pieceOf[to - 1]; p++) {
            wording.append(pieces.get(p).text());
        }
        wording.append(last.text(), 0, until);
        int close =
                first.location().equals(last.location())
                        ? last.start() + until
                        : first.start() + first.text().length();
        return new Excerpt(first.location(), first.start() + begin, close, wording.toString());
    }

    /** Whether a boundary of the reading would part the two units of one character. */
    private boolean splitsPair(int boundary) {
        return boundary > 0
                && boundary < reading.length()
                && Character.isSurrogatePair(
                        reading.charAt(boundary - 1), reading.charAt(boundary));
    }

    @Override
    public String toString() {
        return location() + " " + reading;
    }
}
