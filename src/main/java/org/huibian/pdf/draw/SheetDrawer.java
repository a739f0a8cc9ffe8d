package org.huibian.pdf.draw;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;
import org.huibian.pdf.block.Typesetter;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.page.Piece;
import org.huibian.report.Colour;
import org.huibian.report.Fill.Hatching;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;

/** Draws the pieces of a page on its content, in their order; black, but for an issuing mark. */
public final class SheetDrawer {

    private static final double EM = 1000;

    /** Spacings that differ by less are the same, points. */
    private static final double SAME = 0.0005;

    /** From stroke to stroke of a hatching, in points. */
    private static final double HATCH = 2.8;

    private static final float HATCH_WIDTH = 0.4f;

    private final PdfContentByte content;
    private final Typesetter type;
    private final EmbeddedFaces faces;
    private final boolean landscape;
    private final ShownText text;
    private final double originX;
    private final double originY;

    /** Draws from the left and top of the frame. */
    public SheetDrawer(
            PdfContentByte content, Typesetter type, EmbeddedFaces faces, boolean landscape) {
        this.content = content;
        this.type = type;
        this.faces = faces;
        this.landscape = landscape;
        this.text = new ShownText(content);
        Style.Page page = type.style().page();
        originX = Style.Page.points(page.left());
        double foot = page.height() - page.top() - page.textHeight();
        originY = Style.Page.points(landscape ? foot : page.height() - page.top());
    }

    /** The place on the page, from its left, of a place in the frame. */
    public float pageX(double x, double y) {
        return (float) (originX + (landscape ? y : x));
    }

    /** The place on the page, from its foot, of a place in the frame. */
    public float pageY(double x, double y) {
        return (float) (originY + (landscape ? x : -y));
    }

    public void words(Piece.Words words) {
        Line line = words.line();
        if (line.length() == 0) {
            return;
        }
        boolean red = words.part() == Part.LETTERHEAD_MARK;
        if (red) {
            Colour colour = type.style().issued().colour();
            content.saveState();
            content.setRGBColorFill(colour.part(0), colour.part(1), colour.part(2));
        }
        text.begin();
        DrawnCharacter[] drawn = new DrawnCharacter[line.length()];
        for (int k = 0; k < drawn.length; k++) {
            drawn[k] = faces.drawn(words.part(), line, k);
        }
        int from = 0;
        while (from < drawn.length) {
            EmbeddedFace face = drawn[from].face();
            int to = from + 1;
            while (to < drawn.length && drawn[to].face() == face) {
                to++;
            }
            run(words, drawn, from, to);
            from = to;
        }
        text.end();
        if (red) {
            content.restoreState();
        }
    }

    public void stroke(Piece.Stroke stroke) {
        content.moveTo(
                pageX(stroke.fromX(), stroke.fromY()), pageY(stroke.fromX(), stroke.fromY()));
        content.lineTo(pageX(stroke.toX(), stroke.toY()), pageY(stroke.toX(), stroke.toY()));
        content.stroke();
    }

    /** A rule of its own width and colour. */
    public void rule(Piece.Rule rule) {
        Colour colour = rule.colour();
        content.saveState();
        content.setLineWidth((float) rule.width());
        content.setRGBColorStroke(colour.part(0), colour.part(1), colour.part(2));
        double right = rule.x() + rule.length();
        stroke(new Piece.Stroke(rule.x(), rule.y(), right, rule.y()));
        content.restoreState();
    }

    /** A piece of a figure. */
    public void drawn(Piece piece) {
        if (piece instanceof Piece.Words words) {
            words(words);
        } else if (piece instanceof Piece.Stroke stroke) {
            stroke(stroke);
        } else if (piece instanceof Piece.Box box) {
            box(box);
        }
    }

    private void box(Piece.Box box) {
        Colour colour = box.fill().colour();
        content.saveState();
        content.setRGBColorFill(colour.part(0), colour.part(1), colour.part(2));
        outline(box);
        content.fill();
        content.setLineWidth(HATCH_WIDTH);
        for (Piece.Stroke stroke : hatching(box)) {
            stroke(stroke);
        }
        content.restoreState();
        outline(box);
        content.stroke();
    }

    private void outline(Piece.Box box) {
        float x = pageX(box.x(), box.y());
        float y = pageY(box.x(), box.y());
        float right = pageX(box.x() + box.width(), box.y() + box.height());
        float foot = pageY(box.x() + box.width(), box.y() + box.height());
        content.rectangle(
                Math.min(x, right), Math.min(y, foot), Math.abs(right - x), Math.abs(foot - y));
    }

    /** Strokes from edge to edge of a box, those of all boxes in the same grid. */
    private static List<Piece.Stroke> hatching(Piece.Box box) {
        List<Piece.Stroke> strokes = new ArrayList<>();
        double right = box.x() + box.width();
        double foot = box.y() + box.height();
        Hatching hatching = box.fill().hatching();
        if (hatching == Hatching.LEVEL) {
            for (double y = Math.ceil(box.y() / HATCH) * HATCH; y < foot; y += HATCH) {
                strokes.add(new Piece.Stroke(box.x(), y, right, y));
            }
        } else if (hatching != Hatching.SOLID) {
            boolean rising = hatching == Hatching.RISING;
            double pitch = HATCH * Math.sqrt(2);
            double first = Math.ceil((box.x() - box.height()) / pitch) * pitch;
            for (double x = first; x < right; x += pitch) {
                double from = Math.max(x, box.x());
                double to = Math.min(x + box.height(), right);
                double fromY = rising ? foot - (from - x) : box.y() + (from - x);
                double toY = rising ? foot - (to - x) : box.y() + (to - x);
                strokes.add(new Piece.Stroke(from, fromY, to, toY));
            }
        }
        return strokes;
    }

    /** Dots in columns, whatever stands before them. */
    public void leader(Piece.Leader leader) {
        double pitch = Piece.Leader.PITCH;
        double from = Math.ceil(leader.fromX() / pitch) * pitch;
        if (from < leader.toX()) {
            content.saveState();
            content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            content.setLineWidth(1);
            content.setLineDash(0, (float) pitch, 0);
            content.moveTo(pageX(from, leader.y()), pageY(from, leader.y()));
            content.lineTo(pageX(leader.toX(), leader.y()), pageY(leader.toX(), leader.y()));
            content.stroke();
            content.restoreState();
        }
    }

    /** Characters of one face, each at its place. */
    private void run(Piece.Words words, DrawnCharacter[] drawn, int from, int to) {
        Line line = words.line();
        double size = type.size(words.part());
        double reached = line.x(from);
        text.face(drawn[from].font(), (float) size);
        float left = pageX(words.x() + reached, words.baseline());
        float base = pageY(words.x() + reached, words.baseline());
        if (landscape) {
            content.setTextMatrix(0, 1, -1, 0, left, base);
        } else {
            content.setTextMatrix(left, base);
        }
        if (to - from > 1) {
            text.space(spacing(line, drawn, from, to, size));
        }
        for (int k = from; k < to; k++) {
            long thousandths = Math.round((reached - line.x(k)) / size * EM);
            if (thousandths != 0) {
                text.move(thousandths);
                reached -= thousandths * size / EM;
            }
            text.show(drawn[k].code());
            reached += drawn[k].advance() * size / EM + text.spacing();
        }
        text.endRun();
    }

    /** What stands behind most characters of a run, points: if any does behind more than half. */
    private static double spacing(
            Line line, DrawnCharacter[] drawn, int from, int to, double size) {
        double most = 0;
        int votes = 0;
        for (int k = from + 1; k < to; k++) {
            double room = drawn[k - 1].advance() * size / EM;
            double spacing = ShownText.rounded(line.x(k) - line.x(k - 1) - room);
            if (votes == 0) {
                most = spacing;
                votes = 1;
            } else {
                votes += Math.abs(spacing - most) < SAME ? 1 : -1;
            }
        }
        return most;
    }
}
