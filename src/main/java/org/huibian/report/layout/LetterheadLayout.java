package org.huibian.report.layout;

import org.huibian.report.Block;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;

/**
 * The size of an issuing mark: as large as the style allows, but so that it fills one line at most
 * (GB/T 9704-2012, 7.2.4), and that the rows of the first page are as many in every format.
 */
public final class LetterheadLayout {

    /** A mark of more ems does not fit one line in the size of a title. */
    public static final int MOST_EMS = 20;

    private static final double LEAST = 22;
    private static final double STEP = 0.5;

    /** How far ink reaches above the baseline, and the em below it; in ems. */
    private static final double ASCENT = 0.85;

    private static final double DESCENT = 0.12;

    /** Points that Word sets the text below the rule lower at most. */
    private static final double LEEWAY = 11;

    private LetterheadLayout() {}

    /**
     * The style with the size that the mark of a report gets; the style itself where it has none.
     */
    public static Style fitted(Style style, Report report) {
        for (Block block : report.blocks()) {
            if (block instanceof Block.Letterhead letterhead) {
                return style.resized(Part.LETTERHEAD_MARK, size(letterhead.mark(), style));
            }
        }
        return style;
    }

    private static double size(String mark, Style style) {
        double width = Style.Page.points(style.page().textWidth());
        double most =
                Math.min(
                        style.type(Part.LETTERHEAD_MARK).size(), width / Math.max(1, Ems.of(mark)));
        double fits = Math.floor(most / STEP) * STEP;
        for (double size = fits; size > Math.max(LEAST, fits - 8); size -= STEP) {
            double row = style.page().rowPitch();
            double rows =
                    (Style.Page.points(style.page().textHeight()) - height(size, style)) / row;
            double spare = (rows - Math.floor(rows)) * row;
            if (spare > LEEWAY) {
                return size;
            }
        }
        return fits;
    }

    /** From the head of the type area to the red rule, about. */
    private static double height(double size, Style style) {
        double row = style.page().rowPitch();
        double number = style.type(Part.LETTERHEAD_NUMBER).size();
        double below = (row + number) / 2;
        return Style.Page.points(style.issued().markDrop() + style.issued().ruleDrop())
                + size * (ASCENT + DESCENT)
                + 2 * row
                + below;
    }
}
