package org.huibian.proof.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Puts the characters of a page together to lines and cells. */
final class PdfPages {

    private static final Pattern NUMBER = Pattern.compile("\\s*[—–-]\\s*\\d+\\s*[—–-]\\s*");

    /** The size of a title, at least; in points. */
    private static final double LEAST_TITLE = 19;

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
        PdfPage.Issued issued = issued(index, lines, read);
        lines.removeAll(issued.head());
        lines.removeAll(issued.imprint());
        // The red rule of a head is not black by right.
        int red =
                issued.head().isEmpty()
                        ? 0
                        : (int) issued.rules().stream().filter(rule -> !rule.black()).count();
        return new PdfPage(
                index,
                page.getMediaBox().getWidth(),
                height,
                page.getRotation(),
                issued,
                lines,
                grid.rows(),
                number,
                read.strokes(),
                read.coloured() - red,
                read.figures(),
                read.images());
    }

    /** A head begins with a line that is not black; an imprint ends the page in 4号. */
    private static PdfPage.Issued issued(int index, List<PdfLine> lines, PdfPageReader read) {
        List<PdfLine> head = new ArrayList<>();
        if (index == 1 && !lines.isEmpty() && isColoured(lines.get(0))) {
            int title = 1;
            while (title < lines.size() && lines.get(title).size() < LEAST_TITLE) {
                title++;
            }
            if (title < lines.size() && !isColoured(lines.get(title))) {
                head.addAll(lines.subList(0, title));
            }
        }
        int from = lines.size();
        while (from > head.size() && isOfImprint(lines.get(from - 1))) {
            from--;
        }
        boolean printed = from < lines.size() && lines.get(lines.size() - 1).text().endsWith("印发");
        List<PdfLine> imprint = printed ? lines.subList(from, lines.size()) : List.of();
        double above = printed ? imprint.get(0).baseline() - PdfLine.ROW : Double.MAX_VALUE;
        List<PdfRule> rules =
                read.rules().stream()
                        .filter(PdfRule::isLong)
                        .filter(rule -> !rule.black() || rule.y() > above)
                        .sorted(Comparator.comparingDouble(PdfRule::y))
                        .toList();
        return new PdfPage.Issued(head, List.copyOf(imprint), rules, read.colouredTop());
    }

    private static boolean isColoured(PdfLine line) {
        return line.glyphs().stream().noneMatch(glyph -> glyph.black() && !glyph.blank());
    }

    private static boolean isOfImprint(PdfLine line) {
        return !line.inTable() && !line.turned() && Math.abs(line.size() - 14) < 1;
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
