package org.huibian.word.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;
import org.huibian.report.Style;
import org.huibian.report.chart.ChartLayout;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * The charts of one document: each a part with a workbook behind it, drawn in line with the text.
 */
public final class Charts {

    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CHART =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int EMU_PER_POINT = 12700;

    private final XWPFDocument document;
    private final Style style;
    private final Instant time;
    private int count;

    /**
     * The charts of a document.
     *
     * @param time when the report was signed
     */
    public Charts(XWPFDocument document, Style style, Instant time) {
        this.document = document;
        this.style = style;
        this.time = time;
    }

    /** Draws a part of a chart in a run. */
    public void add(CTR run, ChartLayout layout, ChartLayout.Part part) {
        count++;
        Rooms rooms = new Rooms(layout, part, style);
        CTInline inline = run.addNewDrawing().addNewInline();
        try {
            inline.set(
                    XmlToken.Factory.parse(
                            "<a:graphic xmlns:a=\""
                                    + A
                                    + "\"><a:graphicData uri=\""
                                    + C
                                    + "\"><c:chart xmlns:c=\""
                                    + C
                                    + "\" xmlns:r=\""
                                    + R
                                    + "\" r:id=\""
                                    + relation(layout, part, rooms)
                                    + "\"/></a:graphicData></a:graphic>"));
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("a chart cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inline.setDistT(0);
        inline.setDistB(0);
        inline.setDistL(0);
        inline.setDistR(0);
        var size = inline.addNewExtent();
        size.setCx(emu(rooms.width()));
        size.setCy(emu(rooms.height()));
        var properties = inline.addNewDocPr();
        properties.setId(count);
        properties.setName("图 " + count);
        properties.setDescr(part.chart().spoken());
        inline.addNewCNvGraphicFramePr();
    }

    private String relation(ChartLayout layout, ChartLayout.Part part, Rooms rooms)
            throws InvalidFormatException, IOException {
        PackagePart chart = part("/word/charts/chart" + count + ".xml", CHART);
        PackagePart workbook =
                part("/word/embeddings/Microsoft_Excel_Sheet" + count + ".xlsx", WORKBOOK);
        String behind =
                chart.addRelationship(workbook.getPartName(), TargetMode.INTERNAL, R + "/package")
                        .getId();
        try (OutputStream out = workbook.getOutputStream()) {
            out.write(ChartWorkbook.bytes(part.chart(), time));
        }
        try (OutputStream out = chart.getOutputStream()) {
            out.write(ChartPart.bytes(part.chart(), layout, style, rooms, behind));
        }
        return document.getPackagePart()
                .addRelationship(chart.getPartName(), TargetMode.INTERNAL, R + "/chart")
                .getId();
    }

    private PackagePart part(String name, String type) throws InvalidFormatException {
        PackagePartName full = PackagingURIHelper.createPartName(name);
        return document.getPackage().createPart(full, type);
    }

    private static long emu(double points) {
        return Math.round(points * EMU_PER_POINT);
    }
}
