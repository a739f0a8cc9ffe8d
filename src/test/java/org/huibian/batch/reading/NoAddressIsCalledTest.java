package org.huibian.batch.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.source.SketchedPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A submission that names an address is read, and nobody calls there, neither this process nor the
 * one that reads PDFs.
 */
class NoAddressIsCalledTest {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Kinds of relationships whose targets programs load, those of our reader among them. */
    private static final List<String> RELATED =
            List.of(
                    "attachedTemplate",
                    "image",
                    "oleObject",
                    "aFChunk",
                    "subDocument",
                    "frame",
                    "header",
                    "footer",
                    "comments",
                    "styles",
                    "numbering",
                    "footnotes",
                    "endnotes",
                    "settings",
                    "fontTable",
                    "video",
                    "hyperlink");

    @TempDir private Path temp;

    private final AtomicInteger calls = new AtomicInteger();
    private ServerSocket listening;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread counting = new Thread(this::count, "calls");
        counting.setDaemon(true);
        counting.start();
        address = "http://127.0.0.1:" + listening.getLocalPort() + "/";
    }

    /** Whoever calls is counted and hung up on. */
    private void count() {
        while (!listening.isClosed()) {
            try {
                Socket call = listening.accept();
                calls.incrementAndGet();
                call.close();
            } catch (IOException e) {
                return;
            }
        }
    }

    @AfterEach
    void close() throws IOException {
        listening.close();
    }

    @Test
    void addressesInSubmissionsAreNeverCalled() throws IOException {
        SmallJob job = SmallJob.in(temp);
        job.withdraw("东榆街道.txt");
        job.withdraw("白苇镇.txt");
        job.submit("东榆街道.html", page(SmallJob.report("东榆街道", 2025, 316, 302)));
        job.submit("白苇镇.docx", word(SmallJob.report("白苇镇", 2025, 84, 80), ""));
        job.submit("云岫乡.pdf", pdf("云岫乡2025年法治政府建设情况报告", "全年共受理矛盾纠纷41件，化解39件。"));
        for (Map.Entry<String, byte[]> file : refused().entrySet()) {
            job.submit("敌/" + file.getKey(), file.getValue());
        }

        RunOutcome outcome = job.run(temp.resolve("out"));

        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(outcome.reporting()).as("all three were read").isEqualTo(3);
        assertThat(SmallJob.text(temp.resolve("out"), 1, "figures.csv"))
                .contains("东榆街道,disputes_handled,316")
                .contains("白苇镇,disputes_handled,84")
                .contains("云岫乡,disputes_handled,41");
        try (Socket own = new Socket(listening.getInetAddress(), listening.getLocalPort())) {
            assertThat(own.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(calls).as("calls, with that of the test, which came last").hasValue(1);
    }

    private String page(String report) {
        String paragraphs =
                report.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        return """
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "%1$sxhtml.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><base href="%1$s">
                <meta http-equiv="refresh" content="0;url=%1$snext"><title>报告</title>
                <link rel="stylesheet" href="%1$sa.css"><link rel="prefetch" href="%1$sb">
                <script src="%1$sa.js"></script><style>@import url(%1$sc.css);</style></head>
                <body background="%1$sd.png"><img src="%1$se.png" srcset="%1$sf.png 2x">
                <iframe src="%1$sg"></iframe><object data="%1$sh"></object><embed src="%1$si">
                <svg xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="%1$sj.svg"/></svg>
                <video src="%1$sk"></video>%2$s</body></html>
                """
                .formatted(address, paragraphs);
    }

    private byte[] word(String report, String more) {
        StringBuilder related = new StringBuilder("<Relationships xmlns=\"");
        related.append("http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (String kind : RELATED) {
            related.append("<Relationship Id=\"").append(kind).append("\" Type=\"").append(OFFICE);
            related.append(kind).append("\" Target=\"").append(address).append(kind);
            related.append("\" TargetMode=\"External\"/>");
        }
        related.append("<Relationship Id=\"svg\" Type=\"").append(OFFICE).append("image\"");
        related.append(" Target=\"media/a.svg\"/></Relationships>");
        String body =
                report.lines()
                        .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining());
        String pictures =
                "<w:p><w:r><w:drawing><a:blip r:embed=\"svg\""
                        + " r:link=\"image\"/></w:drawing></w:r><w:fldSimple w:instr="
                        + ("\"INCLUDEPICTURE &quot;" + address + "&quot; \\d\"/></w:p>");
        return HostileFiles.docx(
                "",
                withPrefixes(body + more + pictures),
                Map.of(
                        "[Content_Types].xml",
                        HostileFiles.TYPES.replace(
                                "<Override",
                                "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/><Override"),
                        "word/_rels/document.xml.rels",
                        related.toString(),
                        "word/media/a.svg",
                        svg()));
    }

    private static String withPrefixes(String xml) {
        return xml.replaceAll(
                "<(w:altChunk|w:p)\\b",
                "<$1 xmlns:r=\""
                        + OFFICE.substring(0, OFFICE.length() - 1)
                        + "\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"");
    }

    private String svg() {
        return "<?xml version=\"1.0\"?><!DOCTYPE svg SYSTEM \""
                + address
                + "svg.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\""
                + "http://www.w3.org/1999/xlink\"><image xlink:href=\""
                + address
                + "a.png\"/></svg>";
    }

    /** A PDF that opens, links and draws what lies elsewhere. */
    private byte[] pdf(String... lines) throws IOException {
        byte[] drawn = new SketchedPdf().page().lines(80, 100, lines).bytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(drawn)) {
            PDActionURI action = new PDActionURI();
            action.setURI(address + "open");
            document.getDocumentCatalog().setOpenAction(action);
            PDPage page = document.getPage(0);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            link.setRectangle(new PDRectangle(595, 842));
            page.setAnnotations(List.of(link));
            COSDictionary elsewhere = new COSDictionary();
            elsewhere.setName("FS", "URL");
            elsewhere.setString("F", address + "picture");
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 1);
            picture.setInt(COSName.HEIGHT, 1);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            picture.setItem(COSName.F, elsewhere);
            picture.createOutputStream().close();
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                content.drawImage(new PDImageXObject(new PDStream(picture), null), 10, 10);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** What is refused, or holds no report, must not be asked for either. */
    private Map<String, byte[]> refused() throws IOException {
        String declared =
                "<!DOCTYPE x SYSTEM \"" + address + "x.dtd\" [<!ENTITY % p SYSTEM \"" + address;
        String dtd = declared + "p\"> %p;<!ENTITY e SYSTEM \"" + address + "e\">]>";
        String words = "<w:p><w:r><w:t>全年调解纠纷21件。</w:t></w:r></w:p>";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("正文.docx", HostileFiles.docx(dtd, words, Map.of()));
        for (String part : List.of("[Content_Types].xml", "_rels/.rels", "docProps/core.xml")) {
            String root = part.replaceAll(".*/|\\W", "");
            String xml = dtd + "<" + root + ">&e;</" + root + ">";
            files.put(root + ".docx", HostileFiles.docx("", words, Map.of(part, xml)));
        }
        files.put(
                "表.xlsx",
                HostileFiles.zip(
                        Map.of(
                                "[Content_Types].xml",
                                HostileFiles.TYPES,
                                "xl/workbook.xml",
                                dtd + "<workbook>&e;</workbook>")));
        files.put("别文.docx", word("别文", "<w:altChunk r:id=\"aFChunk\"/>"));
        files.put("链接.xlsx", sheet());
        files.put("图.svg", svg().getBytes(UTF_8));
        files.put("数据.xml", (dtd + "<x>&e;</x>").getBytes(UTF_8));
        String field = "{\\field{\\*\\fldinst INCLUDEPICTURE \"" + address + "\" \\\\d}}";
        files.put(
                "域.rtf",
                ("{\\rtf1{\\*\\template " + address + "}" + field + "21}").getBytes(UTF_8));
        return files;
    }

    /** A sheet whose cells lead elsewhere, by formula and by link. */
    private byte[] sheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellFormula("HYPERLINK(\"" + address + "cell\")");
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(address + "link");
            row.createCell(1).setCellValue("受理矛盾纠纷21件");
            row.getCell(1).setHyperlink(link);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
