package org.huibian.source.page.scan;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the content of one page after the other and notes what is shown where. */
public final class PageScan extends PDFTextStripper {

    /** A glyph without meaning is shown as this until its line tells whether it is a bullet. */
    static final String UNMAPPED = "\uFFFD";

    private final TreeMap<Integer, List<Glyph>> directions = new TreeMap<>();

    /** In the page's own space, its lower left corner at 0, 0. */
    private final Strokes strokes = new Strokes();

    private PDRectangle crop = PDRectangle.A4;
    private int rotation;
    private double pictured;
    private int unseen;
    private int seen;

    public PageScan() {
        setStartPage(0);
        for (String name :
                List.of(
                        "m", "l", "re", "h", "c", "v", "y", "n", "S", "s", "f", "F", "f*", "B",
                        "B*", "b", "b*")) {
            addOperator(new PathOperator(this, strokes, name));
        }
    }

    /** Scans a page: one sheet for each direction its text is written in, its own first. */
    public List<Page> scan(PDPage page, int number) throws IOException {
        directions.clear();
        pictured = 0;
        crop = page.getCropBox();
        strokes.clear(crop.getLowerLeftX(), crop.getLowerLeftY());
        rotation = Math.floorMod(page.getRotation(), 360);
        add(rotation, List.of());
        processPage(page);
        List<Page> sheets = new ArrayList<>();
        sheets.add(sheet(number, rotation));
        for (int direction : directions.keySet()) {
            if (direction != rotation) {
                sheets.add(sheet(number, direction));
            }
        }
        return sheets;
    }

    private Page sheet(int number, int direction) {
        List<Ruling> rulings = new ArrayList<>();
        for (Line2D.Float line : strokes.lines()) {
            Point2D.Float from = shown(line.x1, line.y1, direction);
            Point2D.Float to = shown(line.x2, line.y2, direction);
            Ruling.of(from, to).ifPresent(rulings::add);
        }
        float height = direction % 180 == 0 ? crop.getHeight() : crop.getWidth();
        List<Glyph> glyphs = directions.getOrDefault(direction, List.of());
        return new Page(number, height, glyphs, rulings, Math.min(1, pictured));
    }

    /** Whether most glyphs so far are invisible: text that a machine guessed behind a scan. */
    public boolean isMostlyUnseen() {
        return unseen > seen;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        String unicode = font.toUnicode(code);
        boolean unmapped =
                unicode == null || unicode.indexOf('\uFFFD') >= 0 || unicode.indexOf(0) >= 0;
        if (unmapped && isEmpty(font, code)) {
            return;
        }
        if (unmapped) {
            float size = matrix.getScalingFactorY();
            Point2D.Float at =
                    shown(
                            matrix.getTranslateX() - crop.getLowerLeftX(),
                            matrix.getTranslateY() - crop.getLowerLeftY(),
                            rotation);
            float width = displacement.getX() * size;
            add(rotation, List.of(new Glyph(at.x, at.y, width, size, UNMAPPED)));
            return;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean isEmpty(PDFont font, int code) throws IOException {
        return font instanceof PDVectorFont vectors
                && vectors.getPath(code).getPathIterator(null).isDone();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String unicode = text.getUnicode();
        if (unicode == null || unicode.isEmpty()) {
            return;
        }
        boolean invisible =
                getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        unseen += invisible ? 1 : 0;
        seen += invisible ? 0 : 1;
        if (isSlanting(text)) {
            return;
        }
        float size = Math.abs(text.getFontSizeInPt());
        add(
                Math.round(text.getDir()),
                List.of(
                        new Glyph(
                                text.getXDirAdj(),
                                text.getYDirAdj(),
                                text.getWidthDirAdj(),
                                size > 0 ? size : Math.max(1, text.getHeightDir()),
                                unicode)));
    }

    /** Text set askew is a watermark. */
    private static boolean isSlanting(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        double along = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        return Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY())) > 0.2 * along;
    }

    private void add(int direction, List<Glyph> glyphs) {
        directions.computeIfAbsent(direction, key -> new ArrayList<>()).addAll(glyphs);
    }

    /** Nothing is written; what is shown is noted. */
    @Override
    protected void writePage() {}

    @Override
    protected void writePageStart() {}

    @Override
    protected void writePageEnd() {}

    /** What cannot be shown must not be left out in silence. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
            throws IOException {
        String name = operator.getName();
        if (name.startsWith("T") || name.equals("'") || name.equals("\"")) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("Do")
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name)) {
            picture();
            return;
        }
        if (operator.getName().equals("BI")) {
            picture();
            return;
        }
        super.processOperator(operator, operands);
    }

    private void picture() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double area =
                Math.abs(
                        matrix.getScaleX() * matrix.getScaleY()
                                - matrix.getShearX() * matrix.getShearY());
        pictured = Math.max(pictured, area / (crop.getWidth() * crop.getHeight()));
    }

    /** From the page's own space, which begins below, to the page turned until text is upright. */
    private Point2D.Float shown(float left, float below, int direction) {
        return switch (direction) {
            case 90 -> new Point2D.Float(below, left);
            case 180 -> new Point2D.Float(crop.getWidth() - left, below);
            case 270 -> new Point2D.Float(crop.getHeight() - below, crop.getWidth() - left);
            default -> new Point2D.Float(left, crop.getHeight() - below);
        };
    }
}
