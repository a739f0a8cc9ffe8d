package org.huibian.pdf.page;

import java.util.List;

/**
 * A composed page without its number.
 *
 * @param frame how its type area lies
 * @param pieces what is drawn, from the left and top of the frame
 * @param numbered whether it bears its number
 */
public record Sheet(Frame frame, List<Piece> pieces, boolean numbered) {

    /** A page that bears its number. */
    public Sheet(Frame frame, List<Piece> pieces) {
        this(frame, pieces, true);
    }

    /** Copies the pieces. */
    public Sheet {
        pieces = List.copyOf(pieces);
    }

    /** How far down its pieces reach, in points from the top of the frame. */
    public double foot() {
        double foot = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                foot = Math.max(foot, words.baseline());
            } else if (piece instanceof Piece.Stroke stroke) {
                foot = Math.max(foot, Math.max(stroke.fromY(), stroke.toY()));
            } else if (piece instanceof Piece.Rule rule) {
                foot = Math.max(foot, rule.y());
            }
        }
        return foot;
    }
}
