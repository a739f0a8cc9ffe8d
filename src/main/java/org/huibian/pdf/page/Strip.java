package org.huibian.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the flow that no page break parts: a line of text, a row of a table.
 *
 * @param kind what it is
 * @param height in points
 * @param onGrid whether it stands in the rows of the page
 * @param keepsNext whether it stays on the page of the strip that follows
 * @param pieces what is drawn, from its own left and top
 * @param repeated what stands above it where it begins a page: the header of its table
 */
public record Strip(
        Kind kind,
        double height,
        boolean onGrid,
        boolean keepsNext,
        List<Piece> pieces,
        List<Strip> repeated) {

    /** What a strip is. */
    public enum Kind {
        /** A line of running text. */
        TEXT,
        /** Another line or row. */
        OTHER,
        /** A blank row, left out at the top of a page. */
        BLANK,
        /** The head of an issued document; the rows of its page begin below it. */
        HEAD,
        /** The end of a page. */
        PAGE_END
    }

    /** Where a page ends. */
    public static final Strip PAGE_END =
            new Strip(Kind.PAGE_END, 0, false, false, List.of(), List.of());

    /** Copies the pieces and the header. */
    public Strip {
        pieces = List.copyOf(pieces);
        repeated = List.copyOf(repeated);
    }

    /** A strip in the rows of the page. */
    public static Strip onGrid(Kind kind, double height, List<Piece> pieces) {
        return new Strip(kind, height, true, false, pieces, List.of());
    }

    /** A strip directly under the one before it. */
    public static Strip offGrid(double height, List<Piece> pieces) {
        return new Strip(Kind.OTHER, height, false, false, pieces, List.of());
    }

    /** A blank row that stays with what follows. */
    public static Strip blank(double height) {
        return new Strip(Kind.BLANK, height, true, true, List.of(), List.of());
    }

    /** The strip, staying on the page of the one that follows. */
    public Strip keepingNext() {
        return new Strip(kind, height, onGrid, true, pieces, repeated);
    }

    /** The strip, its words a part of an element, or of none. */
    public Strip partOf(@Nullable Element whole) {
        List<Piece> parts = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            parts.add(piece.partOf(whole));
        }
        return new Strip(kind, height, onGrid, keepsNext, parts, repeated);
    }

    /** The strip, with a header above it where it begins a page. */
    public Strip under(List<Strip> header) {
        return new Strip(kind, height, onGrid, keepsNext, pieces, header);
    }
}
