package org.huibian.pdf.page;

import org.huibian.report.Style;

/**
 * The type area as text runs in it: upright, or across the page, its head at the left edge of the
 * page (GB/T 9704-2012, 8).
 *
 * @param landscape whether it lies across the page
 * @param width along a line, in points
 * @param height from its head to its foot, in points
 * @param row from baseline to baseline, in points
 */
public record Frame(boolean landscape, double width, double height, double row) {

    /** The frame of a page, upright or across it. */
    public static Frame of(Style.Page page, boolean landscape) {
        double width = Style.Page.points(page.textWidth());
        double height = Style.Page.points(page.textHeight());
        return landscape
                ? new Frame(true, height, width, page.rowPitch())
                : new Frame(false, width, height, page.rowPitch());
    }

    /** The height of the least number of rows that a type of this size needs. */
    public double rows(double size) {
        return row * Math.max(1, Math.ceil(size * 1.2 / row));
    }
}
