package org.huibian.proof.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads what a page draws: characters and strokes, each with place and colour. */
final class PdfPageReader extends PDFGraphicsStreamEngine {

    private final double left;
    private final double top;
    private final List<PdfLine.Glyph> glyphs = new ArrayList<>();
    private final List<PdfPage.Figure> figures = new ArrayList<>();
    private final Deque<COSName> marked = new ArrayDeque<>();
    private @Nullable StringBuilder drawing;
    private int images;
    private final List<double[]> strokes = new ArrayList<>();
    private final List<double[]> path = new ArrayList<>();
    private final Map<PDFont, Map<Integer, String>> texts;
    private Point2D point = new Point2D.Double();
    private Point2D start = point;
    private final List<PdfRule> rules = new ArrayList<>();
    private int coloured;
    private double colouredTop = Double.MAX_VALUE;
    private @Nullable PDColor colour;
    private boolean black = true;

    /**
     * For a page.
     *
     * @param texts what the codes of each font mean; kept from page to page
     */
    PdfPageReader(PDPage page, Map<PDFont, Map<Integer, String>> texts) {
        super(page);
        this.left = page.getMediaBox().getLowerLeftX();
        this.top = page.getMediaBox().getUpperRightY();
        this.texts = texts;
    }

    /** The figures in drawing order; their words and strokes are no others of the page. */
    List<PdfPage.Figure> figures() {
        return figures;
    }

    /** How many images made of dots it shows. */
    int images() {
        return images;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marked.push(tag);
        if (tag.getName().equals("Figure")) {
            drawing = new StringBuilder();
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (!marked.isEmpty() && marked.pop().getName().equals("Figure") && drawing != null) {
            figures.add(new PdfPage.Figure(glyphs.size(), drawing.toString()));
            drawing = null;
        }
    }

    /** Characters in drawing order. */
    List<PdfLine.Glyph> glyphs() {
        return glyphs;
    }

    /** Strokes: x and y of both ends, from the left and top of the page. */
    List<double[]> strokes() {
        return strokes;
    }

    /** Level strokes, with how they are painted. */
    List<PdfRule> rules() {
        return rules;
    }

    /** The upper edge of the ink of characters that are not black, from the top of the page. */
    double colouredTop() {
        return colouredTop;
    }

    /** How many strokes are not black. */
    int coloured() {
        return coloured;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        Map<Integer, String> known = texts.computeIfAbsent(font, key -> new HashMap<>());
        String text = known.get(code);
        if (text == null) {
            String said = font.toUnicode(code);
            text = said == null ? "" : said;
            known.put(code, text);
        }
        if (drawing != null) {
            drawing.append(text);
            return;
        }
        boolean turned = Math.abs(matrix.getShearY()) > Math.abs(matrix.getScaleX());
        double size = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double x = matrix.getTranslateX() - left;
        double y = top - matrix.getTranslateY();
        boolean isBlack = black(getGraphicsState().getNonStrokingColor());
        if (!isBlack && font instanceof PDType0Font composite) {
            Rectangle2D ink = composite.getPath(code).getBounds2D();
            colouredTop = Math.min(colouredTop, y - ink.getMaxY() / 1000 * size);
        }
        // Turned content runs upwards: its left is the foot of the page, its top the left edge.
        glyphs.add(
                new PdfLine.Glyph(
                        text,
                        turned ? matrix.getTranslateY() : x,
                        turned ? x : y,
                        displacement.getX() * size,
                        size,
                        font.getName(),
                        isBlack,
                        turned));
    }

    private boolean black(PDColor now) throws IOException {
        if (now != colour) {
            colour = now;
            black = now.toRGB() == 0;
        }
        return black;
    }

    @Override
    public void moveTo(float x, float y) {
        point = new Point2D.Double(x, y);
        start = point;
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new double[] {point.getX() - left, top - point.getY(), x - left, top - y});
        point = new Point2D.Double(x, y);
    }

    @Override
    public void closePath() {
        lineTo((float) start.getX(), (float) start.getY());
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        moveTo((float) a.getX(), (float) a.getY());
        for (Point2D corner : List.of(b, c, d, a)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
    }

    @Override
    public void strokePath() throws IOException {
        boolean painted = getGraphicsState().getStrokingColor().toRGB() == 0;
        if (drawing == null) {
            strokes.addAll(path);
            path.forEach(ends -> rule(ends, painted));
        }
        coloured += painted ? 0 : 1;
        path.clear();
    }

    private void rule(double[] ends, boolean painted) {
        if (Math.abs(ends[1] - ends[3]) < 0.1) {
            double from = Math.min(ends[0], ends[2]);
            double to = Math.max(ends[0], ends[2]);
            double width = getGraphicsState().getLineWidth();
            rules.add(new PdfRule(from, to, ends[1], width, painted));
        }
    }

    @Override
    public void fillPath(int rule) {
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return point;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        point = new Point2D.Double(x3, y3);
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void shadingFill(COSName name) {}
}
