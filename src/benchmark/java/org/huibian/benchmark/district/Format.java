package org.huibian.benchmark.district;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The file formats that made-up reports come in. */
public enum Format {
    /** UTF-8. */
    TXT {
        @Override
        public byte[] bytes(List<String> lines) {
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Written with plain POI. */
    DOCX {
        @Override
        public byte[] bytes(List<String> lines) throws IOException {
            try (XWPFDocument document = new XWPFDocument()) {
                for (String line : lines) {
                    document.createParagraph().createRun().setText(line);
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.write(out);
                return out.toByteArray();
            }
        }
    },
    /** Written with plain OpenPDF. */
    PDF {
        @Override
        public byte[] bytes(List<String> lines) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Document document = new Document(PageSize.A4, 80, 74, 105, 99);
            PdfWriter.getInstance(document, out);
            document.open();
            Font font = new Font(face(), 16);
            for (String line : lines) {
                document.add(new Paragraph("　　" + line, font));
            }
            document.close();
            return out.toByteArray();
        }
    },
    /** A page as web editors write it. */
    HTML {
        @Override
        public byte[] bytes(List<String> lines) {
            return lines.stream()
                    .map(line -> "<p>　　" + line + "</p>\n")
                    .collect(
                            Collectors.joining(
                                    "",
                                    "<html><head><meta charset=\"utf-8\"><title>"
                                            + lines.get(0)
                                            + "</title></head><body><div class=\"content\">\n",
                                    "</div></body></html>\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final String FACE = "org/huibian/pdf/fonts/";

    /** A report as a file. */
    public abstract byte[] bytes(List<String> lines) throws IOException;

    /** The ending of the file's name, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The face that plain OpenPDF sets text in: the one that the program sets its text in. */
    public static BaseFont face() throws IOException {
        return BaseFont.createFont(
                FACE + "FandolFang-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }
}
