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
import org.huibian.report.Block.Chart;
import org.huibian.report.Style.Part;
import org.huibian.report.chart.ChartLayout;

/** Turns a chart into strips: the drawing, and the caption that stays below it. */
final class ChartComposer {

    private ChartComposer() {}

    /** The strips of a chart, part after part. */
    static List<Strip> strips(Chart chart, Typesetter type, Frame frame, Element document) {
        List<Strip> strips = new ArrayList<>();
        ChartLayout layout = ChartLayout.of(chart, type.style());
        for (ChartLayout.Part part : layout.parts()) {
            double height = part.rows() * frame.row();
            ChartDrawing drawing =
                    layout.level()
                            ? new BarDrawing(type, layout, part.chart(), frame.width(), height)
                            : new ColumnDrawing(type, layout, part.chart(), frame.width(), height);
            Element figure = document.addFigure(part.chart().spoken());
            Piece drawn = new Piece.Drawing(drawing.pieces(), figure);
            strips.add(Strip.onGrid(Strip.Kind.OTHER, height, List.of(drawn)).keepingNext());
            strips.addAll(caption(part.chart(), type, frame, document.add(Role.PARAGRAPH)));
        }
        return strips;
    }

    private static List<Strip> caption(Chart chart, Typesetter type, Frame frame, Element element) {
        double row = frame.rows(type.size(Part.CHART_CAPTION));
        double baseline = type.baseline(Part.CHART_CAPTION, row);
        Measure measure = Measure.ragged(frame.width());
        List<Line> lines = type.lines(Part.CHART_CAPTION, chart.caption(), measure);
        List<Strip> strips = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            double x = (frame.width() - lines.get(k).width()) / 2;
            Piece words = new Piece.Words(lines.get(k), Part.CHART_CAPTION, x, baseline, element);
            Strip strip = Strip.onGrid(Strip.Kind.OTHER, row, List.of(words));
            strips.add(k < lines.size() - 1 ? strip.keepingNext() : strip);
        }
        return strips;
    }
}
