package org.huibian.benchmark.floor;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huibian.benchmark.district.Format;
import org.huibian.benchmark.district.MadeUpReport;
import org.huibian.job.JobFolder;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.huibian.report.xml.ReportXml;
import org.huibian.template.ReportTemplate;
import org.huibian.word.WordReportWriter;

/**
 * One file written from process start: by the program's writers, or by the libraries in the
 * plainest way. All of them read the same report.xml and style.yml first, so that one that only
 * reads tells what of the cost is not the writing.
 */
public final class Writers {

    private Writers() {}

    /**
     * Writes one file.
     *
     * @param args what to do (nothing, pdf, plain-pdf, word, plain-word); a report.xml, or "text"
     *     for made-up reports one after the other; a job folder; how often report.xml is repeated,
     *     or how many made-up reports there are; where to write
     */
    public static void main(String[] args) throws IOException {
        int times = Integer.parseInt(args[3]);
        Report report =
                args[1].equals("text") ? text(times) : repeated(read(Path.of(args[1])), times);
        Style style = ReportTemplate.find(JobFolder.at(Path.of(args[2])), "annual-report").style();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[4])))) {
            switch (args[0]) {
                case "nothing" -> out.write(report.blocks().size());
                case "pdf" -> new PdfReportWriter(style).write(report, out);
                case "word" -> new WordReportWriter(style).write(report, out);
                case "plain-pdf" -> plainPdf(report, out);
                case "plain-word" -> plainWord(report, out);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    private static Report read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReportXml.read(in);
        }
    }

    private static Report repeated(Report report, int times) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            blocks.addAll(report.blocks());
        }
        return new Report(
                report.title(), report.issuer(), report.date(), blocks, report.lineages());
    }

    /** Made-up reports of 8,000 characters: headings and paragraphs. */
    private static Report text(int reports) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String name = "第" + (i + 1) + "街道";
            for (String line : MadeUpReport.of(name, 8000, 7L * i + 1).lines()) {
                blocks.add(block(line, line.startsWith(name)));
            }
        }
        return new Report("报告", "棠川区人民政府", "2026-02-10", blocks, Map.of());
    }

    private static Block block(String line, boolean title) {
        int mark = line.indexOf('、');
        if (title && line.endsWith("报告")) {
            return new Block.Title(false, line);
        }
        return mark == 1 && line.length() < 30
                ? new Block.Heading(1, line.substring(0, 2), line.substring(2))
                : new Block.Paragraph(Block.Paragraph.Kind.BODY, List.of(new Inline.Text(line)));
    }

    /** Every paragraph as a paragraph, every table as a table, with one embedded face. */
    private static void plainPdf(Report report, OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4, 80, 74, 105, 99);
        PdfWriter.getInstance(document, out);
        document.open();
        Font text = new Font(Format.face(), 16);
        Font cells = new Font(Format.face(), 9);
        for (Block block : report.blocks()) {
            if (block instanceof Block.Table table) {
                document.add(plainTable(table, cells));
            } else {
                for (String line : block.plainText().lines().toList()) {
                    document.add(new Paragraph(line, text));
                }
            }
        }
        document.close();
    }

    private static PdfPTable plainTable(Block.Table table, Font font) {
        PdfPTable written = new PdfPTable(table.columns().size());
        written.setWidthPercentage(100);
        written.setHeaderRows(1);
        written.setSplitLate(false);
        table.columns().forEach(column -> written.addCell(new Phrase(column.header(), font)));
        for (Block.Row row : table.rows()) {
            for (List<Inline> cell : row.cells()) {
                written.addCell(new Phrase(words(cell), font));
            }
        }
        return written;
    }

    private static String words(List<Inline> cell) {
        StringBuilder words = new StringBuilder();
        cell.forEach(inline -> words.append(inline.text()));
        return words.toString();
    }

    /** Every paragraph as a paragraph of one run, every table as a table, without a style. */
    private static void plainWord(Report report, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Block block : report.blocks()) {
                if (block instanceof Block.Table table) {
                    plainTable(document, table);
                } else {
                    document.createParagraph().createRun().setText(block.plainText());
                }
            }
            document.write(out);
        }
    }

    private static void plainTable(XWPFDocument document, Block.Table table) {
        XWPFTable written = document.createTable(table.rows().size() + 1, table.columns().size());
        for (int k = 0; k < table.columns().size(); k++) {
            written.getRow(0).getCell(k).setText(table.columns().get(k).header());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = written.getRow(i + 1);
            List<List<Inline>> cells = table.rows().get(i).cells();
            for (int k = 0; k < cells.size(); k++) {
                row.getCell(k).setText(words(cells.get(k)));
            }
        }
    }
}
