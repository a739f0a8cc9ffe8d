package org.huibian.pdf.page;

import java.util.List;

/**
 * A composed page without its number.
 *
 * @param frame how its type area lies
 * @param pieces what is drawn, from the left and top of the frame
 */
public record Sheet(Frame frame, List<Piece> pieces) {

    /** Copies the pieces. */
    public Sheet {
        pieces = List.copyOf(pieces);
    }
}
