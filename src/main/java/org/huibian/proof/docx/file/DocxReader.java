package org.huibian.proof.docx.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a Word file in one pass. */
final class DocxReader {

    private final List<DocxFile.Block> blocks = new ArrayList<>();
    private final List<DocxFile.Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int depth;
    private String style = "";
    private String alternative = "";
    private String chart = "";
    private boolean direct;
    private boolean coloured;
    private boolean inParagraphLook;
    private boolean inRunLook;
    private boolean inSection;
    private boolean inText;
    private long grid;
    private String tableStyle = "";
    private boolean header;
    private boolean whole;
    private Map<String, String> values = new HashMap<>();
    private Map<String, String> footers = new HashMap<>();
    private List<DocxFile.Row> rows = new ArrayList<>();
    private List<List<DocxFile.Paragraph>> cells = new ArrayList<>();
    private List<DocxFile.Paragraph> cell = new ArrayList<>();

    List<DocxFile.Block> blocks() {
        return blocks;
    }

    List<DocxFile.Section> sections() {
        return sections;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                close(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            }
        }
    }

    private void open(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (inSection) {
            sectionPart(xml, name);
            return;
        }
        switch (name) {
            case "tbl" -> {
                depth++;
                grid = 0;
                tableStyle = "";
                rows = new ArrayList<>();
            }
            case "tblStyle" -> tableStyle = value(xml, "val");
            case "gridCol" -> grid += number(xml, "w");
            case "tr" -> {
                header = false;
                whole = false;
                cells = new ArrayList<>();
            }
            case "tblHeader" -> header = true;
            case "cantSplit" -> whole = true;
            case "tc" -> cell = new ArrayList<>();
            case "p" -> {
                paragraphs++;
                text.setLength(0);
                style = "Normal";
                chart = "";
                direct = false;
                coloured = false;
            }
            case "pPr" -> inParagraphLook = true;
            case "pStyle" -> style = value(xml, "val");
            case "rPr" -> inRunLook = true;
            case "sectPr" -> {
                inSection = true;
                values = new HashMap<>();
                footers = new HashMap<>();
            }
            case "docPr" -> alternative = any(xml, "descr");
            case "chart" -> chart = any(xml, "id");
            case "t" -> inText = true;
            case "tab" -> text.append(' ');
            default -> look(xml, name);
        }
    }

    /** Looks of a run or a paragraph that no style gives. */
    private void look(XMLStreamReader xml, String name) {
        if (inRunLook) {
            boolean hint =
                    name.equals("rFonts")
                            && xml.getAttributeCount() == 1
                            && !value(xml, "hint").isEmpty();
            direct |= !hint && !name.equals("rStyle") && !name.equals("lang");
            if (name.equals("color")) {
                String colour = value(xml, "val");
                coloured |= !colour.equals("auto") && !colour.equals("000000");
            }
        } else if (inParagraphLook) {
            direct = true;
        }
    }

    private void sectionPart(XMLStreamReader xml, String name) {
        if (name.equals("footerReference")) {
            footers.put(value(xml, "type"), any(xml, "id"));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            values.put(name + "@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private void close(String name) {
        switch (name) {
            case "sectPr" -> {
                inSection = false;
                sections.add(new DocxFile.Section(values, footers));
            }
            case "t" -> inText = false;
            case "pPr" -> inParagraphLook = false;
            case "rPr" -> inRunLook = false;
            case "p" -> paragraph();
            case "tc" -> cells.add(cell);
            case "tr" -> rows.add(new DocxFile.Row(header, whole, cells));
            case "tbl" -> {
                depth--;
                blocks.add(new DocxFile.Table(tableStyle, grid, sections.size(), rows));
            }
            default -> {}
        }
    }

    private void paragraph() {
        DocxFile.Paragraph made =
                new DocxFile.Paragraph(paragraphs, style, text.toString(), direct, coloured);
        if (!chart.isEmpty()) {
            blocks.add(new DocxFile.Chart(paragraphs, chart, alternative));
        }
        if (depth > 0) {
            cell.add(made);
        } else {
            blocks.add(made);
        }
    }

    /** An attribute of any namespace. */
    private static String any(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String value(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(DocxFile.W, name);
        return value == null ? "" : value;
    }

    private static long number(XMLStreamReader xml, String name) {
        String value = value(xml, name);
        return value.matches("\\d{1,9}") ? Long.parseLong(value) : 0;
    }
}
