package org.huibian.pdf.page;

import java.util.List;
import java.util.Optional;

/** Keeps the end of a text on the page of what follows it. */
public final class KeptTogether {

    /** Lines of text that a signature takes along; the standard asks for one. */
    private static final int LINES = 2;

    private KeptTogether() {}

    /**
     * A note stays with what stands above it.
     *
     * @param from its first line; it ends with the strips
     * @param rows how many rows of a table directly above go with it, all its lines on one page; 0
     *     for a long note, whose first line goes with one row
     */
    public static void note(List<Strip> strips, int from, int rows) {
        int first = from - 1;
        while (rows > 0
                && first > from - rows
                && isRow(strips, first)
                && isRow(strips, first - 1)) {
            first--;
        }
        int last = rows > 0 ? strips.size() - 1 : from;
        for (int i = Math.max(0, first); i < last; i++) {
            if (strips.get(i).kind() != Strip.Kind.PAGE_END) {
                strips.set(i, strips.get(i).keepingNext());
            }
        }
    }

    /** Whether a strip is a row of a table whose header is repeated. */
    private static boolean isRow(List<Strip> strips, int at) {
        return at >= 0 && !strips.get(at).repeated().isEmpty();
    }

    /**
     * The last lines of running text, and what stands below them, stay with what follows, so that
     * the signature is not alone on its page (GB/T 9704-2012, 7.3.5.5). No single line of a
     * paragraph goes over with it, and none is left behind.
     */
    public static void tail(List<Strip> strips) {
        int lines = 0;
        for (int i = strips.size() - 1; i >= 0; i--) {
            Strip strip = strips.get(i);
            boolean text = strip.kind() == Strip.Kind.TEXT;
            if (strip.kind() == Strip.Kind.PAGE_END || lines > 0 && !text) {
                return;
            }
            strips.set(i, strip.keepingNext());
            lines += text ? 1 : 0;
            // After a table there is no line to take along but the last row.
            if (lines >= LINES && !isTorn(strips, i) || !strip.repeated().isEmpty()) {
                return;
            }
        }
    }

    /**
     * Whether the paragraph of a line has one line alone before or behind the break ahead of it.
     */
    private static boolean isTorn(List<Strip> strips, int at) {
        boolean goesOn = isSame(strips, at, at - 1);
        boolean aloneBehind = !isSame(strips, at, at + 1);
        boolean aloneBefore = !isSame(strips, at - 1, at - 2);
        return goesOn && (aloneBehind || aloneBefore);
    }

    /** Whether two strips are lines of the same paragraph. */
    private static boolean isSame(List<Strip> strips, int one, int other) {
        return other >= 0
                && other < strips.size()
                && paragraph(strips.get(one)).isPresent()
                && paragraph(strips.get(one)).equals(paragraph(strips.get(other)));
    }

    private static Optional<Element> paragraph(Strip strip) {
        return strip.kind() == Strip.Kind.TEXT && strip.pieces().get(0) instanceof Piece.Words words
                ? Optional.ofNullable(words.element())
                : Optional.empty();
    }
}
