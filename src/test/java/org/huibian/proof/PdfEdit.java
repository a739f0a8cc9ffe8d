package org.huibian.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.page.PdfLine;

/** Copies of finished PDFs with something broken in them, and pages drawn by hand. */
public final class PdfEdit {

    private static final double MM = 72 / 25.4;

    private PdfEdit() {}

    /** What is done to an open file. */
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    public static PdfFile changed(byte[] pdf, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            document.save(out);
        }
        return PdfFile.read(out.toByteArray());
    }

    /** A copy with the drawing of one page rewritten. */
    public static PdfFile drawn(byte[] pdf, int page, UnaryOperator<String> rewritten)
            throws IOException {
        return changed(
                pdf,
                document -> {
                    PDPage edited = document.getPage(page);
                    String content;
                    try (InputStream in = edited.getContents()) {
                        content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    }
                    String after = rewritten.apply(content);
                    if (after.equals(content)) {
                        throw new IllegalArgumentException("nothing was rewritten");
                    }
                    PDStream stream = new PDStream(document);
                    try (OutputStream out = stream.createOutputStream()) {
                        out.write(after.getBytes(StandardCharsets.ISO_8859_1));
                    }
                    edited.setContents(stream);
                });
    }

    /** Moves the n-th line of text, from 0; the last one for -1. */
    public static UnaryOperator<String> moved(int line, double right, double down) {
        return content -> {
            List<Integer> lines = new java.util.ArrayList<>();
            for (int at = content.indexOf("BT"); at >= 0; at = content.indexOf("BT", at + 2)) {
                if (at + 2 < content.length() && content.charAt(at + 2) <= ' ') {
                    lines.add(at);
                }
            }
            int at = lines.get(line < 0 ? lines.size() + line : line + 1);
            int end = content.indexOf("ET\n", at) + 3;
            String shift = "q 1 0 0 1 " + right * MM + " " + -down * MM + " cm\n";
            return content.substring(0, at)
                    + shift
                    + content.substring(at, end)
                    + "Q\n"
                    + content.substring(end);
        };
    }

    /** A line to be drawn by hand: millimetres from the left, row from 0, words. */
    public record Line(double x, double row, String text) {}

    /** A page drawn by hand in running type, with its number. */
    public static PdfFile page(Line... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream file =
                        PdfEdit.class.getResourceAsStream(
                                "/org/huibian/pdf/fonts/FandolFang-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, file);
            PDPage page = new PDPage(new PDRectangle((float) (210 * MM), (float) (297 * MM)));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Line line : lines) {
                    double y = 260 * MM - line.row() * PdfLine.ROW - 20.57;
                    draw(content, font, 16, line.x() * MM, y, line.text());
                }
                draw(content, font, 14, 160 * MM, 27 * MM, "— 1 —");
            }
            document.save(out);
        }
        return PdfFile.read(out.toByteArray());
    }

    private static void draw(
            PDPageContentStream content, PDFont font, int size, double x, double y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setCharacterSpacing(size == 16 ? -0.207f : 0);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(text);
        content.endText();
    }
}
