package org.huibian.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with strips: running text in the rows of the page, strips that belong together on one
 * page, the header of a table above each of its pages.
 */
public final class PageComposer {

    private static final double NEGLIGIBLE = 0.01;

    private final Frame frame;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private boolean begun;
    private double y;

    /** Where the rows of the page begin. */
    private double origin;

    private PageComposer(Frame frame) {
        this.frame = frame;
    }

    /** The pages of the strips; none where there are no strips. */
    public static List<Sheet> sheets(List<Strip> strips, Frame frame) {
        PageComposer composer = new PageComposer(frame);
        int from = 0;
        while (from < strips.size()) {
            int to = from + 1;
            while (to < strips.size()
                    && strips.get(to - 1).keepsNext()
                    && strips.get(to).kind() != Strip.Kind.PAGE_END) {
                to++;
            }
            composer.add(strips.subList(from, to));
            from = to;
        }
        composer.turn();
        return composer.sheets;
    }

    private void add(List<Strip> together) {
        if (together.get(0).kind() == Strip.Kind.PAGE_END) {
            turn();
            return;
        }
        double end = y;
        for (Strip strip : together) {
            end = top(strip, end) + strip.height();
        }
        if (end > frame.height() + NEGLIGIBLE) {
            turn();
        }
        for (Strip strip : together) {
            if (top(strip, y) + strip.height() > frame.height() + NEGLIGIBLE) {
                turn();
            }
            if (!begun) {
                for (Strip header : strip.repeated()) {
                    place(header);
                }
            }
            if (begun || strip.kind() != Strip.Kind.BLANK) {
                place(strip);
            }
        }
    }

    private void place(Strip strip) {
        double top = top(strip, y);
        for (Piece piece : strip.pieces()) {
            pieces.add(piece.moved(0, top));
        }
        y = top + strip.height();
        origin = strip.kind() == Strip.Kind.HEAD ? y : origin;
        begun = true;
    }

    private double top(Strip strip, double from) {
        if (!strip.onGrid()) {
            return from;
        }
        return origin + Math.ceil((from - origin) / frame.row() - NEGLIGIBLE) * frame.row();
    }

    private void turn() {
        if (begun) {
            sheets.add(new Sheet(frame, pieces));
        }
        pieces = new ArrayList<>();
        begun = false;
        y = 0;
        origin = 0;
    }
}
