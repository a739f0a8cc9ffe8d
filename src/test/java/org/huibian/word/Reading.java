package org.huibian.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a reader has in hand who accepts, or rejects, all tracked changes, as Word does it. */
public final class Reading {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Document document;
    private final String stays;
    private final String goes;

    private Reading(Document document, boolean accepted) {
        this.document = document;
        this.stays = accepted ? "ins" : "del";
        this.goes = accepted ? "del" : "ins";
    }

    /** The paragraphs with text, in order, those of table cells too. */
    public static List<String> of(byte[] docx, boolean accepted) throws IOException {
        try (InputStream part = new DocxParts(docx).stream("document.xml")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document document =
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(part.readAllBytes()));
            Reading reading = new Reading(document, accepted);
            reading.rows();
            reading.runs();
            reading.paragraphs();
            return reading.texts();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private void rows() {
        for (Element row : all("tr")) {
            if (child(child(row, "trPr"), goes) != null) {
                Node table = row.getParentNode();
                table.removeChild(row);
                if (child((Element) table, "tr") == null) {
                    table.getParentNode().removeChild(table);
                }
            }
        }
    }

    private void runs() {
        for (Element change : all(goes)) {
            if (isAroundRuns(change)) {
                change.getParentNode().removeChild(change);
            }
        }
        for (Element change : all(stays)) {
            if (isAroundRuns(change)) {
                while (change.getFirstChild() != null) {
                    change.getParentNode().insertBefore(change.getFirstChild(), change);
                }
                change.getParentNode().removeChild(change);
            }
        }
    }

    private static boolean isAroundRuns(Element change) {
        return change.getParentNode().getLocalName().equals("p");
    }

    /** A paragraph whose mark goes runs into the next one. */
    private void paragraphs() {
        for (Element paragraph : all("p")) {
            if (child(child(child(paragraph, "pPr"), "rPr"), goes) == null) {
                continue;
            }
            Node next = paragraph.getNextSibling();
            if (child(child(paragraph, "pPr"), "sectPr") != null) {
                throw new AssertionError("the end of a section goes with " + text(paragraph));
            }
            if (!text(paragraph).isEmpty()) {
                throw new AssertionError("runs into the next: " + text(paragraph));
            }
            if (next == null) {
                throw new AssertionError("nothing after " + paragraph);
            }
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : all("p")) {
            String text = text(paragraph);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        collect(paragraph, text);
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        if ("t".equals(node.getLocalName()) || "delText".equals(node.getLocalName())) {
            text.append(node.getTextContent());
        } else if ("drawing".equals(node.getLocalName())) {
            text.append("[drawing]");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, text);
        }
    }

    private List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static @org.jspecify.annotations.Nullable Element child(
            @org.jspecify.annotations.Nullable Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                return (Element) child;
            }
        }
        return null;
    }
}
