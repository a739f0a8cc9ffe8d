package org.huibian.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.Measure;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Element.Role;
import org.huibian.pdf.page.Frame;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Strip;
import org.huibian.report.Block.Signature;
import org.huibian.report.Style.Part;

/** Places issuing body and date (GB/T 9704-2012, 7.3.5.1 and 7.3.5.2). */
final class SignatureComposer {

    /** Cells between the date and the right margin where a seal is put on it. */
    private static final int DATE_FROM_RIGHT = 4;

    private static final int FROM_RIGHT = 2;
    private static final int DATE_AFTER_ISSUER = 2;

    /** Blank rows above: a seal of 42 mm round both lines then begins within a row of the text. */
    private static final int ROWS_ABOVE_SEALED = 2;

    private SignatureComposer() {}

    /** Blank rows, the lines of the issuing body, the date. */
    static List<Strip> strips(Signature signature, Typesetter type, Frame frame, Element document) {
        double cell = type.cell();
        double most = frame.width() - 2 * DATE_FROM_RIGHT * cell;
        List<Line> issuer = type.lines(Part.BODY, signature.issuer(), Measure.ragged(most));
        Line date = type.line(Part.BODY, signature.date());
        double widest = issuer.stream().mapToDouble(Line::width).max().orElse(0);
        List<Strip> strips = new ArrayList<>();
        for (int k = 0; k < (signature.seal() ? ROWS_ABOVE_SEALED : 1); k++) {
            strips.add(Strip.blank(frame.row()));
        }
        double dateX = frame.width() - DATE_FROM_RIGHT * cell - date.width();
        double issuerX = frame.width() - FROM_RIGHT * cell - widest;
        if (signature.seal()) {
            // An issuing body too long to be centred over a date there moves the date.
            dateX = Math.min(dateX, frame.width() - (widest + date.width()) / 2);
            issuerX = dateX + (date.width() - widest) / 2;
        } else if (date.width() > widest) {
            dateX = frame.width() - FROM_RIGHT * cell - date.width();
            issuerX = dateX - DATE_AFTER_ISSUER * cell;
        } else {
            dateX = issuerX + DATE_AFTER_ISSUER * cell;
        }
        Element body = document.add(Role.PARAGRAPH);
        for (Line line : issuer) {
            double x = signature.seal() ? issuerX + (widest - line.width()) / 2 : issuerX;
            strips.add(row(line, x, type, frame).partOf(body).keepingNext());
        }
        strips.add(row(date, dateX, type, frame).partOf(document.add(Role.PARAGRAPH)));
        return strips;
    }

    private static Strip row(Line line, double x, Typesetter type, Frame frame) {
        double height = frame.rows(type.size(Part.BODY));
        double baseline = type.baseline(Part.BODY, height);
        return Strip.onGrid(
                Strip.Kind.OTHER,
                height,
                List.of(new Piece.Words(line, Part.BODY, Math.max(0, x), baseline)));
    }
}
