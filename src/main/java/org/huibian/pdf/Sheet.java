package org.huibian.pdf;

import java.util.List;

/**
 * A composed page without its number.
 *
 * @param frame how its type area lies
 * @param pieces what is drawn, from the left and top of the frame
 */
record Sheet(Frame frame, List<Piece> pieces) {

    Sheet {
        pieces = List.copyOf(pieces);
    }
}
