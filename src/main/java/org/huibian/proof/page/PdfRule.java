package org.huibian.proof.page;

/**
 * A level stroke of a page, as drawn; lengths are points from the left and top of the page.
 *
 * @param from its left end
 * @param to its right end
 * @param y its middle
 * @param width how thick it is
 * @param black whether it is painted black
 */
public record PdfRule(double from, double to, double y, double width, boolean black) {

    private static final double LEAST = 150 * PdfLine.MM;

    /** How long it is, in millimetres. */
    public double length() {
        return (to - from) / PdfLine.MM;
    }

    /** How thick it is, in millimetres. */
    public double thickness() {
        return width / PdfLine.MM;
    }

    /** Whether it runs over the whole type area, about. */
    boolean isLong() {
        return to - from > LEAST;
    }
}
