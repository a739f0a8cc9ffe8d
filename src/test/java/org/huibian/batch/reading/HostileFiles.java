package org.huibian.batch.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody made to do harm, or that chance broke; name → content. */
public final class HostileFiles {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                    + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                    + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\""
                    + "/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                    + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORDS = "<w:p><w:r><w:t>全年调解纠纷21件。</w:t></w:r></w:p>";
    private static final String ENTITY =
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    private static final String PDF_TEXT = "BT /F1 12 Tf 72 700 Td (Annual report 2025) Tj ET ";

    private HostileFiles() {}

    /** All of them. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        word(files);
        pdf(files);
        plain(files);
        names(files);
        return files;
    }

    private static void word(Map<String, byte[]> files) {
        String table = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        files.put("套表.docx", docx("", table.repeat(1000) + WORDS + close.repeat(1000), Map.of()));
        files.put("炸弹.docx", docx("", " ".repeat(50_000_000) + WORDS, Map.of()));
        files.put("亿笑.docx", docx(laughs(), "<w:p>&j;</w:p>", Map.of()));
        files.put("实体.docx", docx(ENTITY, "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", Map.of()));
        for (String part : new String[] {"styles", "numbering", "footnotes", "endnotes"}) {
            files.put(
                    "实体" + part + ".docx",
                    docx(
                            "",
                            WORDS,
                            Map.of(
                                    "word/" + part + ".xml",
                                    ENTITY + "<w:" + part + " " + W + ">&e;</w:" + part + ">",
                                    "word/_rels/document.xml.rels",
                                    relationships(part, part + ".xml", ""))));
        }
        files.put(
                "外部.docx",
                docx(
                        "",
                        WORDS + field("INCLUDETEXT \"/etc/hostname\"") + field("DDEAUTO cmd"),
                        Map.of(
                                "word/_rels/document.xml.rels",
                                relationships(
                                        "attachedTemplate",
                                        "http://127.0.0.1:9/a.dotm",
                                        " TargetMode=\"External\""))));
        files.put("穿越.docx", docx("", WORDS, Map.of("../../../evil.txt", "x", "/etc/evil", "y")));
        byte[] whole = docx("", WORDS.repeat(100), Map.of());
        files.put("截断.docx", Arrays.copyOf(whole, whole.length - 40));
        files.put("宏.docm", docx("", WORDS, Map.of("word/vbaProject.bin", "Auto_Open")));
        byte[] ole =
                new Random(1)
                        .doubles(3000)
                        .mapToObj(d -> (int) (d * 256))
                        .collect(
                                ByteArrayOutputStream::new,
                                ByteArrayOutputStream::write,
                                (a, b) -> {})
                        .toByteArray();
        byte[] mark = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, (byte) 0xE1
        };
        System.arraycopy(mark, 0, ole, 0, mark.length);
        byte[] stream = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, ole, 1024, stream.length);
        files.put("乱.doc", ole);
    }

    private static void pdf(Map<String, byte[]> files) {
        files.put(
                "环.pdf",
                pdf(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 5>>",
                        "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 5>>"));
        files.put("巨页.pdf", page("0 0 1000000 1000000", stream(PDF_TEXT, "")));
        files.put("流炸弹.pdf", page("0 0 595 842", packed("q Q ".repeat(60_000_000))));
        String[] more = new String[13];
        for (int i = 0; i < more.length; i++) {
            String inner = i + 1 < more.length ? "<</XObject<</X " + (7 + i) + " 0 R>>>>" : "<<>>";
            more[i] =
                    stream(
                            i + 1 < more.length ? "/X Do ".repeat(10) : "0 0 m",
                            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources" + inner);
        }
        files.put("指数.pdf", page("0 0 595 842", stream("/X Do " + PDF_TEXT, ""), more));
        byte[] sound = page("0 0 595 842", stream(PDF_TEXT, ""));
        String text = new String(sound, StandardCharsets.ISO_8859_1);
        files.put("巨表.pdf", latin(text.replace("xref\n0 6", "xref\n0 2000000000")));
        files.put(
                "深.pdf",
                latin(
                        text.replace(
                                "/Type/Catalog",
                                "/Type/Catalog/Z " + "[".repeat(100_000) + "]".repeat(100_000))));
        files.put(
                "脚本.pdf",
                latin(
                        text.replace(
                                "/Type/Catalog",
                                "/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")));
        files.put("截断.pdf", Arrays.copyOf(sound, sound.length / 2));
    }

    private static void plain(Map<String, byte[]> files) {
        files.put("空.txt", new byte[0]);
        files.put("零.txt", new byte[50_000]);
        files.put("一行.txt", utf8("全年调解纠纷21件，".repeat(200_000)));
        files.put("半对.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x3D, (byte) 0xD8, 0x41, 0});
        files.put("深.rtf", utf8("{\\rtf1" + "{".repeat(100_000) + "x" + "}".repeat(100_001)));
        files.put("块.rtf", utf8("{\\rtf1\\bin2147483647 x}"));
        files.put("深.html", utf8("<html>" + "<div>".repeat(20_000) + "全年调解纠纷21件，全部化解。"));
        files.put(
                "跳转.html",
                utf8(
                        "<html><base href=\"http://127.0.0.1:9/\"><meta http-equiv=refresh"
                                + " content=\"0;url=file:///etc/hostname\"><iframe src=\"file:///etc/"
                                + "hostname\"></iframe><script>while(1);</script><p>全年调解纠纷21件，化解20件。"));
        files.put(
                "跨.html",
                utf8("<html><table>" + "<tr><td colspan=9999999 rowspan=9999999>1".repeat(500)));
    }

    private static void names(Map<String, byte[]> files) {
        for (String name :
                new String[] {
                    "=cmd|' calc'!A0.txt",
                    "+1.txt",
                    "-2+3.txt",
                    "@SUM(A1).txt",
                    "换\n行.txt",
                    "响\u0007铃\u0001.txt",
                    "\u202e倒.txt",
                    "表情\uD83D\uDE00.txt",
                    "CON.txt",
                    "..txt",
                    "%2e%2e.txt",
                    "${x}.txt",
                    "<b>&amp;.txt",
                    "a".repeat(251) + ".txt",
                    "';DROP TABLE extraction;--.txt",
                    ("深".repeat(60) + "/").repeat(20) + "末.txt"
                }) {
            files.put(name, utf8("全年调解纠纷21件。" + name.hashCode()));
        }
    }

    /** A page of a line that does no harm. */
    public static byte[] soundPdf() {
        return page("0 0 595 842", stream(PDF_TEXT, ""));
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">");
        for (char c = 'b'; c <= 'j'; c++) {
            String before = "&" + (char) (c - 1) + ";";
            dtd.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
        }
        return dtd.append("]>").toString();
    }

    private static String field(String code) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    private static String relationships(String type, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\""
                + OFFICE
                + type
                + "\" Target=\""
                + target
                + "\""
                + mode
                + "/></Relationships>";
    }

    /** A .docx; further parts stand in place of those of the same name. */
    static byte[] docx(String dtd, String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml", ""));
        parts.put(
                "word/document.xml",
                dtd + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        parts.putAll(more);
        return zip(parts);
    }

    /** Parts packed in their order. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] page(String box, String content, String... more) {
        String[] objects = new String[5 + more.length];
        objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
        objects[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        objects[2] =
                "<</Type/Page/Parent 2 0 R/MediaBox["
                        + box
                        + "]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>";
        objects[3] = content;
        objects[4] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
        System.arraycopy(more, 0, objects, 5, more.length);
        return pdf(objects);
    }

    /** Every character is a byte. */
    private static byte[] pdf(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        int size = objects.length + 1;
        file.append("xref\n0 ").append(size).append('\n').append(table);
        file.append("trailer<</Size ").append(size).append("/Root 1 0 R>>\nstartxref\n");
        return latin(file.append(start).append("\n%%EOF\n").toString());
    }

    private static String stream(String data, String entries) {
        return "<<" + entries + "/Length " + data.length() + ">>\nstream\n" + data + "\nendstream";
    }

    private static String packed(String data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(latin(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream(bytes.toString(StandardCharsets.ISO_8859_1), "/Filter/FlateDecode");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
