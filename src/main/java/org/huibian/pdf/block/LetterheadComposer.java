package org.huibian.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Element.Role;
import org.huibian.pdf.page.Frame;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Strip;
import org.huibian.report.Block.Letterhead;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;

/** Sets the head of an issued document: mark, number, signer and red rule (GB/T 9704-2012, 7.2). */
final class LetterheadComposer {

    /** Blank rows between mark and number. */
    private static final int ROWS = 2;

    private static final double EM = 1000;

    private LetterheadComposer() {}

    /** One strip, from the head of the type area to the red rule. */
    static Strip strip(Letterhead letterhead, Typesetter type, Frame frame, Element document) {
        Style.Issued look = type.style().issued();
        List<Piece> pieces = new ArrayList<>();
        Line mark = type.line(Part.LETTERHEAD_MARK, letterhead.mark());
        double size = type.size(Part.LETTERHEAD_MARK);
        double markBase = Style.Page.points(look.markDrop()) + ink(letterhead.mark(), type) * size;
        double centre = (frame.width() - mark.width()) / 2;
        Element first = document.add(Role.PARAGRAPH);
        pieces.add(new Piece.Words(mark, Part.LETTERHEAD_MARK, centre, markBase, first));
        double below = markBase + (1 - Piece.ASCENT) * size + ROWS * frame.row();
        double base = below + type.baseline(Part.LETTERHEAD_NUMBER, frame.row());
        number(letterhead, type, frame, base, document.add(Role.PARAGRAPH), pieces);
        double foot = base + (1 - Piece.ASCENT) * type.size(Part.LETTERHEAD_NUMBER);
        double rule = foot + Style.Page.points(look.ruleDrop());
        pieces.add(
                new Piece.Rule(
                        0, rule, frame.width(), Style.Page.points(look.rule()), look.colour()));
        return new Strip(Strip.Kind.HEAD, rule, false, true, pieces, List.of());
    }

    /** The number in the middle; with a signer at the right, a character from the left (7.2.6). */
    private static void number(
            Letterhead letterhead,
            Typesetter type,
            Frame frame,
            double baseline,
            Element element,
            List<Piece> pieces) {
        Line number = type.line(Part.LETTERHEAD_NUMBER, letterhead.number());
        boolean signed = !letterhead.signer().isEmpty();
        double x = signed ? type.cell() : (frame.width() - number.width()) / 2;
        pieces.add(new Piece.Words(number, Part.LETTERHEAD_NUMBER, x, baseline, element));
        if (signed) {
            Line label = type.line(Part.LETTERHEAD_NUMBER, Letterhead.SIGNER);
            Line name = type.line(Part.LETTERHEAD_SIGNER, letterhead.signer());
            double at = frame.width() - type.cell() - name.width();
            double before = at - label.width();
            pieces.add(new Piece.Words(label, Part.LETTERHEAD_NUMBER, before, baseline, element));
            pieces.add(new Piece.Words(name, Part.LETTERHEAD_SIGNER, at, baseline, element));
        }
    }

    /** How far the ink of the mark reaches above its baseline, in ems. */
    private static double ink(String mark, Typesetter type) {
        return mark.codePoints()
                        .map(c -> type.face(Part.LETTERHEAD_MARK, c).ink(c).top())
                        .max()
                        .orElse(0)
                / EM;
    }
}
