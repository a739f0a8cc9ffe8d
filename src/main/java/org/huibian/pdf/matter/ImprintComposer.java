package org.huibian.pdf.matter;

import java.util.ArrayList;
import java.util.List;
import org.huibian.pdf.block.Typesetter;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.Measure;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Element.Role;
import org.huibian.pdf.page.Frame;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Sheet;
import org.huibian.report.Block.Imprint;
import org.huibian.report.Colour;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;

/**
 * Sets the imprint of an issued document (GB/T 9704-2012, 7.4): between rules, the last of them at
 * the foot of the type area, on the last page, which is the back of a leaf.
 */
public final class ImprintComposer {

    private final Imprint imprint;
    private final Typesetter type;
    private final Frame frame;
    private final double em;
    private final List<Piece> pieces = new ArrayList<>();
    private double y;

    private ImprintComposer(Imprint imprint, Typesetter type, Frame frame) {
        this.imprint = imprint;
        this.type = type;
        this.frame = frame;
        this.em = type.size(Part.IMPRINT);
    }

    /**
     * Adds the imprint to the pages: to the last one where that is a back and has room, else on a
     * back of its own; a blank page before that, and the page itself, bear no number then (7.5).
     */
    public static void add(
            Imprint imprint, Typesetter type, Frame frame, List<Sheet> pages, Element document) {
        ImprintComposer composer = new ImprintComposer(imprint, type, frame);
        composer.compose(document);
        double top = frame.height() - composer.y;
        List<Piece> placed = composer.pieces.stream().map(piece -> piece.moved(0, top)).toList();
        int last = pages.size() - 1;
        Sheet end = pages.get(last);
        boolean back = pages.size() % 2 == 0;
        if (back && !end.frame().landscape() && end.foot() + frame.row() <= top) {
            List<Piece> all = new ArrayList<>(end.pieces());
            all.addAll(placed);
            pages.set(last, new Sheet(end.frame(), all, end.numbered()));
            return;
        }
        if (back) {
            pages.add(new Sheet(frame, List.of(), false));
        }
        pages.add(new Sheet(frame, placed, !back));
    }

    private void compose(Element document) {
        Style.Issued look = type.style().issued();
        rule(look.outer());
        if (!imprint.copies().isEmpty()) {
            copies(document.add(Role.PARAGRAPH));
            rule(look.inner());
        }
        Element printed = document.add(Role.PARAGRAPH);
        Line date = type.line(Part.IMPRINT, imprint.printed());
        double right = frame.width() - em - date.width();
        Measure measure = Measure.ragged(right - 2 * em);
        List<Line> by = type.lines(Part.IMPRINT, imprint.printedBy(), measure);
        for (int k = 0; k < by.size(); k++) {
            words(by.get(k), em, printed);
            if (k == by.size() - 1) {
                words(date, right, printed);
            }
            y += frame.row();
        }
        rule(look.outer());
    }

    /** Those who get a copy, further lines under the first name (7.4.2). */
    private void copies(Element element) {
        Line label = type.line(Part.IMPRINT, Imprint.COPY_TO);
        double left = em + label.width();
        words(label, em, element);
        double width = frame.width() - em - left;
        for (Line line :
                type.lines(Part.IMPRINT, imprint.copies(), new Measure(width, width, true))) {
            words(line, left, element);
            y += frame.row();
        }
    }

    private void words(Line line, double x, Element element) {
        double baseline = y + type.baseline(Part.IMPRINT, frame.row());
        pieces.add(new Piece.Words(line, Part.IMPRINT, x, baseline, element));
    }

    private void rule(double millimetres) {
        double width = Style.Page.points(millimetres);
        pieces.add(new Piece.Rule(0, y, frame.width(), width, Colour.BLACK));
    }
}
