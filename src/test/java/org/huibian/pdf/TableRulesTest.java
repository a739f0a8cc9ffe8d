package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.huibian.pdf.MeasuredPdf.Page;
import org.huibian.pdf.MeasuredPdf.Sign;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline;
import org.junit.jupiter.api.Test;

/** Tables (GB/T 9704-2012, 8), by number of rule. */
class TableRulesTest {

    private static final double MM = MeasuredPdf.MM;
    private static final MeasuredPdf UPRIGHT = MeasuredPdf.of(Reports.of(Reports.table(5, 90)));
    private static final MeasuredPdf WIDE =
            MeasuredPdf.of(
                    Reports.of(
                            Reports.body("正文。"),
                            Reports.table(12, 40),
                            Reports.paragraph(Kind.TABLE_NOTE, "注：数据由各街道报送。"),
                            Reports.body("此后。")));

    private static String text(Page page) {
        return page.signs().stream().map(Sign::text).collect(Collectors.joining());
    }

    @Test
    void rule62HeaderIsRepeatedOnEveryPage() {
        assertThat(UPRIGHT.pages()).hasSizeGreaterThan(2);
        assertThat(text(UPRIGHT.pages().get(0))).startsWith("表1　各街道情况指标名称街道1街道2");
        for (Page page : UPRIGHT.pages().subList(1, UPRIGHT.pages().size())) {
            assertThat(text(page)).startsWith("指标名称街道1街道2街道3街道4第");
        }
    }

    @Test
    void rule63NoRowIsParted() {
        for (Page page : UPRIGHT.pages()) {
            String text = text(page);
            for (int k = 0; k < 90; k++) {
                boolean begins = text.contains("第" + k + "项受理的矛盾纠纷");
                boolean ends = text.contains("纠纷" + (100 * k + 1) + (100 * k + 2));
                assertThat(begins).isEqualTo(ends);
            }
        }
    }

    @Test
    void rule64StrokesStayInTheTypeArea() throws IOException {
        for (MeasuredPdf pdf : List.of(UPRIGHT, WIDE)) {
            List<Point2D> points = strokes(pdf);
            assertThat(points).isNotEmpty();
            for (Point2D point : points) {
                assertThat(point.getX()).isBetween(28 * MM - 0.1, 184 * MM + 0.1);
                assertThat(point.getY()).isBetween(35 * MM - 0.1, 260 * MM + 0.1);
            }
        }
    }

    @Test
    void rule66FiguresAreFlushRight() {
        for (Page page : UPRIGHT.pages()) {
            List<Double> ends =
                    page.signs().stream()
                            .filter(sign -> sign.text().equals("4"))
                            .filter(sign -> sign.end() > 181 * MM && sign.size() < 14)
                            .map(Sign::end)
                            .toList();
            assertThat(ends).hasSizeGreaterThan(10);
            assertThat(ends).allSatisfy(end -> assertThat(end).isCloseTo(183 * MM, within(0.2)));
        }
    }

    @Test
    void rule61WideTableIsTurnedOnAnUprightPageWithItsNumberInPlace() {
        Page wide = WIDE.pages().get(1);
        assertThat(wide.width()).isLessThan(wide.height());
        assertThat(wide.rotation()).isZero();
        assertThat(text(wide)).startsWith("表1　各街道情况指标名称街道1");
        assertThat(wide.number().text()).isEqualTo("— 2 —");
        assertThat(wide.number().start()).isCloseTo(32.94 * MM, within(0.7 * MM));
        Sign first = wide.signs().get(0);
        // Turned, the head of the table is the left edge of the page: y runs from there.
        assertThat(first.y()).isBetween(28 * MM, 40 * MM);
    }

    @Test
    void noteStaysUnderItsWideTableAndTextGoesOnUpright() {
        List<Page> pages = WIDE.pages();
        assertThat(text(pages.get(pages.size() - 2))).contains("注：数据由各街道报送。");
        assertThat(text(pages.get(pages.size() - 1))).startsWith("此后。");
    }

    @Test
    void veryWideTableIsSplitIntoPartsThatRepeatTheFirstColumn() {
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(Reports.table(30, 2)));
        String all = pdf.pages().stream().map(TableRulesTest::text).collect(Collectors.joining());
        assertThat(all).contains("表1　各街道情况（续）指标名称");
        for (int k = 1; k < 30; k++) {
            assertThat(all.split("街道" + k + "(?!\\d)", -1).length).as("街道%d", k).isEqualTo(2);
        }
    }

    @Test
    void groupRowIsNeverTheLastRowOfAPage() {
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < 120; k++) {
            rows.add(row(k % 2 == 0, k % 2 == 0 ? "第" + k + "组" : "行" + k));
        }
        Table table =
                new Table(
                        "",
                        List.of(new Column("甲", Align.LEFT, 1), new Column("乙", Align.RIGHT, 1)),
                        rows);
        for (Page page : MeasuredPdf.of(Reports.of(table)).pages()) {
            assertThat(text(page)).doesNotMatch(".*组—\\s*\\d+\\s*—$");
        }
    }

    private static Row row(boolean group, String name) {
        List<Inline> second = group ? List.of() : List.of(new Inline.Text("1"));
        return new Row(group, List.of(List.of(new Inline.Text(name)), second));
    }

    /** Ends of all strokes, from the left and foot of the page. */
    private static List<Point2D> strokes(MeasuredPdf pdf) throws IOException {
        List<Point2D> points = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (PDPage page : document.getPages()) {
                new StrokeReader(page, points).processPage(page);
            }
        }
        return points;
    }

    private static final class StrokeReader extends PDFGraphicsStreamEngine {
        private final List<Point2D> points;

        StrokeReader(PDPage page, List<Point2D> points) {
            super(page);
            this.points = points;
        }

        @Override
        public void moveTo(float x, float y) {
            points.add(new Point2D.Double(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            points.add(new Point2D.Double(x, y));
        }

        @Override
        public Point2D getCurrentPoint() {
            return points.get(points.size() - 1);
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
            throw new AssertionError("a rectangle in the report");
        }

        @Override
        public void drawImage(PDImage image) {
            throw new AssertionError("an image in the report");
        }

        @Override
        public void clip(int rule) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int rule) {}

        @Override
        public void fillAndStrokePath(int rule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
