package org.huibian.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Puts the characters of a page together to lines and cells. */
final class PdfPages {

    private static final Pattern NUMBER = Pattern.compile("\\s*[—–-]\\s*\\d+\\s*[—–-]\\s*");

    /** Below it stands nothing but the page number, in points from the top. */
    private static final double FOOT = (37 + 225 + 1) * PdfLine.MM;

    private PdfPages() {}

    static PdfPage page(int index, PDPage page, PdfPageReader read) {
        boolean turned = read.glyphs().stream().anyMatch(PdfLine.Glyph::turned);
        double height = page.getMediaBox().getHeight();
        TableGrid grid = new TableGrid(turned ? turned(read.strokes(), height) : read.strokes());
        List<PdfLine> lines = new ArrayList<>();
        List<PdfLine.Glyph> open = new ArrayList<>();
        PdfLine.@Nullable Cell cell = null;
        for (PdfLine.Glyph glyph : read.glyphs()) {
            PdfLine.Cell own =
                    glyph.turned() == turned
                            ? grid.cell(glyph.x() + glyph.width() / 2, middle(glyph))
                            : null;
            if (!open.isEmpty()
                    && (!Objects.equals(own, cell) || !follows(open.get(open.size() - 1), glyph))) {
                lines.add(line(index, cell, open));
                open.clear();
            }
            cell = own;
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            lines.add(line(index, cell, open));
        }
        PdfLine number = number(lines);
        lines.remove(number);
        return new PdfPage(
                index,
                page.getMediaBox().getWidth(),
                height,
                page.getRotation(),
                lines,
                grid.rows(),
                number,
                read.strokes(),
                read.coloured(),
                read.figures(),
                read.images());
    }

    private static double middle(PdfLine.Glyph glyph) {
        return glyph.y() - glyph.size() * 0.3;
    }

    private static PdfLine line(int page, PdfLine.@Nullable Cell cell, List<PdfLine.Glyph> glyphs) {
        return new PdfLine(page, glyphs.get(0).turned(), cell, List.copyOf(glyphs));
    }

    private static boolean follows(PdfLine.Glyph before, PdfLine.Glyph glyph) {
        double gap = glyph.x() - before.x() - before.width();
        return before.turned() == glyph.turned()
                && Math.abs(before.y() - glyph.y()) < 0.5
                && gap > -before.size()
                && gap < 2 * before.size();
    }

    /** The last upright line that reads like a page number, else that stands where one does. */
    private static @Nullable PdfLine number(List<PdfLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            PdfLine line = lines.get(i);
            if (!line.turned() && !line.inTable() && NUMBER.matcher(line.text()).matches()) {
                return line;
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            PdfLine line = lines.get(i);
            if (!line.turned() && line.baseline() > FOOT) {
                return line;
            }
        }
        return null;
    }

    private static List<double[]> turned(List<double[]> strokes, double height) {
        return strokes.stream()
                .map(ends -> new double[] {height - ends[1], ends[0], height - ends[3], ends[2]})
                .toList();
    }
}
