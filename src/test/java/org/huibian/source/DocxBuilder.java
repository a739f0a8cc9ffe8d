package org.huibian.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A .docx made of parts that a test writes down: body, styles, numbering, footnotes, endnotes,
 * header, footer, comments, each without its root element.
 */
public final class DocxBuilder {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DECLARED =
            " xmlns:w=\""
                    + WORD
                    + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String namespace = WORD;
    private String prolog = "";

    public static DocxBuilder of(String body) {
        return new DocxBuilder().part("document", body);
    }

    /** The content of a part below word/, such as “numbering”. */
    public DocxBuilder part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Writes the strict namespace of ISO/IEC 29500 instead of the transitional one. */
    public DocxBuilder strict() {
        namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        return this;
    }

    /** Something between the XML declaration and the root of the document. */
    public DocxBuilder prolog(String text) {
        prolog = text;
        return this;
    }

    public FileContent file(String name) {
        return new FileContent(name, bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relationships(
                            relationship("officeDocument", "officeDocument", "word/document.xml")));
            StringBuilder related = new StringBuilder();
            for (String name : parts.keySet()) {
                put(zip, "word/" + name + ".xml", xml(name));
                if (!name.equals("document")) {
                    related.append(relationship(name, name, name + ".xml"));
                }
            }
            put(zip, "word/_rels/document.xml.rels", relationships(related.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The root element of a part: its name, but for two. */
    private static String root(String part) {
        return part.equals("header") ? "hdr" : part.equals("footer") ? "ftr" : part;
    }

    private String xml(String name) {
        String declared = DECLARED.replace(WORD, namespace);
        String content = parts.get(name);
        boolean document = name.equals("document");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + (document ? prolog : "")
                + ("<w:" + root(name) + declared + ">")
                + (document ? "<w:body>" + content + "</w:body>" : content)
                + ("</w:" + root(name) + ">");
    }

    private String contentTypes() {
        StringBuilder types =
                new StringBuilder(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        for (String name : parts.keySet()) {
            String type = name.equals("document") ? "document.main" : name;
            types.append("<Override PartName=\"/word/")
                    .append(name)
                    .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument")
                    .append(".wordprocessingml.")
                    .append(type)
                    .append("+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + RELATIONSHIPS
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private static String relationships(String content) {
        return "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content
                + "</Relationships>";
    }
}
