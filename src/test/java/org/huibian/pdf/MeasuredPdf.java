package org.huibian.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huibian.report.Report;
import org.huibian.report.Style;

/** A finished PDF as a reader measures it: characters with face, size and place, page by page. */
record MeasuredPdf(byte[] bytes, List<Page> pages) {

    static final double MM = 72 / 25.4;

    /** A character, from the left and the top of its page turned upright. */
    record Sign(String text, double x, double y, double width, double size, String face) {
        double end() {
            return x + width;
        }
    }

    /** A line of text outside tables: characters of one baseline. */
    record TextLine(double baseline, List<Sign> signs) {
        String text() {
            return signs.stream().map(Sign::text).collect(Collectors.joining());
        }

        double start() {
            return signs.get(0).x();
        }

        double end() {
            return signs.stream().mapToDouble(Sign::end).max().orElse(0);
        }
    }

    /** A page: its own text first, the page number last. */
    record Page(double width, double height, int rotation, List<Sign> signs) {
        /** Lines in the order of the page, the page number left out. */
        List<TextLine> lines() {
            List<TextLine> lines = all();
            return lines.subList(0, lines.size() - 1);
        }

        TextLine number() {
            List<TextLine> lines = all();
            return lines.get(lines.size() - 1);
        }

        private List<TextLine> all() {
            List<TextLine> lines = new ArrayList<>();
            List<Sign> line = new ArrayList<>();
            for (Sign sign : signs) {
                if (!line.isEmpty() && Math.abs(line.get(0).y() - sign.y()) > 0.5) {
                    lines.add(new TextLine(line.get(0).y(), line));
                    line = new ArrayList<>();
                }
                line.add(sign);
            }
            lines.add(new TextLine(line.get(0).y(), line));
            return lines;
        }
    }

    static MeasuredPdf of(Report report) {
        return of(report, Style.standard());
    }

    static MeasuredPdf of(Report report, Style style) {
        try {
            byte[] bytes = written(report, style);
            try (PDDocument document = Loader.loadPDF(bytes)) {
                List<Page> pages = new ArrayList<>();
                for (int k = 1; k <= document.getNumberOfPages(); k++) {
                    PDPage page = document.getPage(k - 1);
                    pages.add(
                            new Page(
                                    page.getMediaBox().getWidth(),
                                    page.getMediaBox().getHeight(),
                                    page.getRotation(),
                                    signs(document, k)));
                }
                return new MeasuredPdf(bytes, pages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(Report report, Style style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter(style).write(report, out);
        return out.toByteArray();
    }

    /** The text as PDFBox extracts it. */
    String extracted() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines of text, page numbers left out. */
    List<TextLine> lines() {
        return pages.stream().flatMap(page -> page.lines().stream()).toList();
    }

    private static List<Sign> signs(PDDocument document, int page) throws IOException {
        List<Sign> signs = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition at) {
                        signs.add(
                                new Sign(
                                        at.getUnicode(),
                                        at.getXDirAdj(),
                                        at.getYDirAdj(),
                                        at.getWidthDirAdj(),
                                        at.getFontSizeInPt(),
                                        at.getFont().getName()));
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return signs;
    }
}
