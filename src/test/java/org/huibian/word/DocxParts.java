package org.huibian.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a written Word file, to be asked by XPath; w is the prefix of WordprocessingML. */
public final class DocxParts {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> parsed = new LinkedHashMap<>();

    public DocxParts(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    public static DocxParts of(Report report) throws IOException {
        return new DocxParts(bytes(report));
    }

    public static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReportWriter(Style.standard()).write(report, out);
        return out.toByteArray();
    }

    /** The names of the parts in the order of the package. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The values of an XPath: texts of elements or attributes; the part is named without path. */
    public List<String> all(String part, String path) {
        try {
            XPath asked = XPathFactory.newDefaultInstance().newXPath();
            asked.setNamespaceContext(new Prefixes());
            NodeList nodes =
                    (NodeList) asked.evaluate(path, document(part), XPathConstants.NODESET);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                values.add(nodes.item(i).getTextContent());
            }
            return values;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The values of an XPath in the body of the file. */
    public List<String> all(String path) {
        return all("document.xml", path);
    }

    /** The first value of an XPath, empty for none. */
    String one(String part, String path) {
        return all(part, path).stream().findFirst().orElse("");
    }

    /** An attribute of a style, its own or that of the styles it is based on. */
    public String look(String styleId, String path) {
        String style = "//w:style[@w:styleId='" + styleId + "']";
        String own = one("styles.xml", style + "/" + path);
        String base = one("styles.xml", style + "/w:basedOn/@w:val");
        return own.isEmpty() && !base.isEmpty() ? look(base, path) : own;
    }

    /** A part of the word folder as it stands. */
    public InputStream stream(String part) {
        return new ByteArrayInputStream(parts.get("word/" + part));
    }

    /** Whether a style, or one it is based on, has an element. */
    boolean has(String styleId, String path) {
        String style = "//w:style[@w:styleId='" + styleId + "']";
        String base = one("styles.xml", style + "/w:basedOn/@w:val");
        return !all("styles.xml", style + "/" + path).isEmpty()
                || !base.isEmpty() && has(base, path);
    }

    private Document document(String part) {
        return parsed.computeIfAbsent(part, this::parse);
    }

    private Document parse(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            byte[] bytes = parts.getOrDefault("word/" + part, parts.get("docProps/" + part));
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(part, e);
        }
    }

    /** The words of the body, a line for each paragraph and for each line within one. */
    public List<String> paragraphs() {
        List<String> lines = new ArrayList<>();
        NodeList paragraphs = document("document.xml").getElementsByTagNameNS(W, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            StringBuilder line = new StringBuilder();
            collect(paragraphs.item(i), line);
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static void collect(Node node, StringBuilder line) {
        if ("t".equals(node.getLocalName())) {
            line.append(node.getTextContent());
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, line);
        }
    }

    private static final class Prefixes implements NamespaceContext {
        @Override
        public String getNamespaceURI(String prefix) {
            return switch (prefix) {
                case "w" -> W;
                case "c" -> "http://schemas.openxmlformats.org/drawingml/2006/chart";
                case "wp" ->
                        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
                case "dc" -> "http://purl.org/dc/elements/1.1/";
                case "dcterms" -> "http://purl.org/dc/terms/";
                default -> "";
            };
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.util.Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
