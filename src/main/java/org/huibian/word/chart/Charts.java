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
import org.huibian.report.Style;
import org.huibian.report.chart.ChartLayout;

/**
 * The charts of one document: each a part with a workbook behind it, drawn in line with the text.
 */
public final class Charts {

    /** The namespace of charts. */
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

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

    /** Whether there is none so far. */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * A chart that has its parts.
     *
     * @param number 1-based
     * @param relation leads to its part
     * @param width in EMU
     * @param height in EMU
     * @param spoken what is read out instead
     */
    public record Placed(int number, String relation, long width, long height, String spoken) {}

    /** Adds the parts of a part of a chart. */
    public Placed add(ChartLayout layout, ChartLayout.Part part) {
        count++;
        Rooms rooms = new Rooms(layout, part, style);
        try {
            return new Placed(
                    count,
                    relation(layout, part, rooms),
                    emu(rooms.width()),
                    emu(rooms.height()),
                    part.chart().spoken());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a chart cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
