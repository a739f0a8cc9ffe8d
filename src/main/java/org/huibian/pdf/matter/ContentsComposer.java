package org.huibian.pdf.matter;

import java.util.ArrayList;
import java.util.List;
import org.huibian.pdf.block.Typesetter;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.Measure;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Element.Role;
import org.huibian.pdf.page.Frame;
import org.huibian.pdf.page.PageComposer;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Sheet;
import org.huibian.pdf.page.Strip;
import org.huibian.report.Contents;
import org.huibian.report.Style.Part;

/** Sets the table of contents on pages of its own; they bear no numbers. */
public final class ContentsComposer {

    private static final int INDENT = 2;

    /** Room for the page number, in cells. */
    private static final int NUMBER = 3;

    private final Typesetter type;
    private final Frame frame;
    private final Element element;
    private final List<Strip> strips = new ArrayList<>();

    private ContentsComposer(Typesetter type, Frame frame, Element element) {
        this.type = type;
        this.frame = frame;
        this.element = element;
    }

    /** Its pages: an even number of them, so that page 1 is the front of a leaf (7.5). */
    public static List<Sheet> sheets(
            Contents contents, Typesetter type, Frame frame, Element document) {
        Element element = document.addFirst(Role.CONTENTS);
        ContentsComposer composer = new ContentsComposer(type, frame, element);
        composer.title();
        contents.entries().forEach(composer::entry);
        List<Sheet> sheets = new ArrayList<>(PageComposer.sheets(composer.strips, frame));
        if (sheets.size() % 2 == 1) {
            sheets.add(new Sheet(frame, List.of()));
        }
        return sheets;
    }

    private void title() {
        Line line = type.line(Part.TITLE, Contents.TITLE);
        double x = (frame.width() - line.width()) / 2;
        strips.add(row(Part.TITLE, line, x, List.of()).partOf(element.add(Role.CAPTION)));
        strips.add(Strip.blank(frame.row()));
    }

    private void entry(Contents.Entry entry) {
        Part part = entry.level() == 1 ? Part.HEADING_1 : Part.BODY;
        double left = (entry.level() - 1) * INDENT * type.cell();
        double room = frame.width() - left - NUMBER * type.cell();
        List<Line> lines = type.lines(part, entry.text(), Measure.ragged(room));
        Element words = element.add(Role.ENTRY).add(Role.PARAGRAPH);
        for (int k = 0; k < lines.size(); k++) {
            Line line = lines.get(k);
            boolean last = k == lines.size() - 1;
            double end = left + line.width();
            List<Piece> more = last ? number(entry.page(), end, part) : List.of();
            Strip strip = row(part, line, left, more).partOf(words);
            strips.add(last ? strip : strip.keepingNext());
        }
    }

    /** The page number at the right, and the leader between. */
    private List<Piece> number(int page, double from, Part part) {
        Line number = type.line(Part.BODY, Integer.toString(page));
        double x = frame.width() - number.width();
        double baseline = baseline(part);
        double gap = type.cell() / 2;
        return List.of(
                new Piece.Words(number, Part.BODY, x, baseline),
                new Piece.Leader(from + gap, x - gap, baseline));
    }

    private Strip row(Part part, Line line, double x, List<Piece> more) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Words(line, part, x, baseline(part)));
        pieces.addAll(more);
        return Strip.onGrid(Strip.Kind.OTHER, frame.rows(type.size(part)), pieces);
    }

    private double baseline(Part part) {
        return type.baseline(part, frame.rows(type.size(part)));
    }
}
