package org.huibian.benchmark.floor;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.huibian.benchmark.district.Format;

/** The libraries by themselves, in the plainest way they can be used. */
public final class PlainOffice {

    private PlainOffice() {}

    /**
     * Does one thing.
     *
     * @param args what to do (word, pdf, strip, read), what to read, what to write
     */
    public static void main(String[] args) throws IOException {
        Path in = Path.of(args[1]);
        Path out = Path.of(args[2]);
        switch (args[0]) {
            case "word" -> word(in, out);
            case "pdf" -> pdf(in, out);
            case "strip" -> Files.writeString(out, pdfText(in));
            case "read" -> Files.writeString(out, read(in));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Opens a Word file and writes its paragraphs, and its tables as they are, into another. */
    private static void word(Path in, Path out) throws IOException {
        try (InputStream bytes = Files.newInputStream(in);
                XWPFDocument read = new XWPFDocument(bytes);
                XWPFDocument written = new XWPFDocument();
                OutputStream file = Files.newOutputStream(out)) {
            for (XWPFParagraph paragraph : read.getParagraphs()) {
                written.createParagraph().createRun().setText(paragraph.getText());
            }
            read.getTables()
                    .forEach(table -> written.createTable().getCTTbl().set(table.getCTTbl()));
            written.write(file);
        }
    }

    /** Writes the text of a Word file into a PDF, with one embedded face. */
    private static void pdf(Path in, Path out) throws IOException {
        List<String> lines = wordText(in).lines().toList();
        try (OutputStream file = Files.newOutputStream(out)) {
            Document document = new Document(PageSize.A4, 80, 74, 105, 99);
            PdfWriter.getInstance(document, file);
            document.open();
            Font font = new Font(Format.face(), 16);
            for (String line : lines) {
                document.add(new Paragraph(line, font));
            }
            document.close();
        }
    }

    /** The text of every file of a folder. */
    private static String read(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".docx")) {
                    text.append(wordText(file));
                } else if (name.endsWith(".pdf")) {
                    text.append(pdfText(file));
                } else {
                    text.append(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    private static String wordText(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(bytes);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdfText(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
