package org.huibian.source.page.scan;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The operators that build and paint paths (ISO 32000-1, 8.5). */
final class PathOperator extends OperatorProcessor {

    private final Strokes strokes;
    private final String name;

    /** The operator of a name, on the paths of a page. */
    PathOperator(PDFStreamEngine page, Strokes strokes, String name) {
        super(page);
        this.strokes = strokes;
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        float[] values = new float[operands.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        switch (name) {
            case "m", "l" -> {
                if (values.length >= 2) {
                    step(values[0], values[1], name.equals("m"));
                }
            }
            case "c", "v", "y" -> {
                if (values.length >= 4) {
                    step(values[values.length - 2], values[values.length - 1], true);
                }
            }
            case "re" -> {
                if (values.length >= 4) {
                    float right = values[0] + values[2];
                    float top = values[1] + values[3];
                    step(values[0], values[1], true);
                    step(right, values[1], false);
                    step(right, top, false);
                    step(values[0], top, false);
                    step(values[0], values[1], false);
                }
            }
            case "h" -> strokes.close();
            case "n" -> strokes.drop();
            case "f", "F", "f*" -> strokes.fill();
            default -> strokes.stroke();
        }
    }

    private void step(float x, float y, boolean moves) {
        Point2D.Float at = getContext().transformedPoint(x, y);
        strokes.step(at.x, at.y, moves);
    }
}
