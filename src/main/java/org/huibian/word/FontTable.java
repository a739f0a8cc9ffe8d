package org.huibian.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.report.Style;
import org.huibian.word.text.PrintableText;

/** The faces the file names, each with its charset and the face to take where it is absent. */
final class FontTable {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    /** Alternatives that Chinese Windows, macOS and WPS bring along. */
    private static final Map<String, String> ALTERNATIVES =
            Map.of(
                    "仿宋_GB2312", "仿宋",
                    "仿宋", "FangSong",
                    "楷体_GB2312", "楷体",
                    "楷体", "KaiTi",
                    "方正小标宋简体", "华文中宋",
                    "黑体", "SimHei",
                    "宋体", "SimSun");

    private FontTable() {}

    /**
     * Writes the table.
     *
     * @param embedded the face that goes along in the file
     */
    static void write(XWPFDocument document, Style style, Optional<EmbeddedFace> embedded)
            throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart part = document.getPackage().createPart(name, CONTENT_TYPE);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            String relation = embedded.isEmpty() ? "" : embedded.get().addTo(part);
            try (OutputStream out = part.getOutputStream()) {
                write(style, embedded, relation, out);
            }
        } catch (InvalidFormatException | XMLStreamException e) {
            throw new IllegalStateException("the font table cannot be written", e);
        }
    }

    private static void write(
            Style style, Optional<EmbeddedFace> embedded, String relation, OutputStream out)
            throws XMLStreamException {
        Map<String, Style.Role> faces = new TreeMap<>();
        for (Style.Role role : Style.Role.values()) {
            faces.putIfAbsent(style.faces().get(role).wordName(), role);
        }
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory()
                        .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("w", "fonts", W);
        xml.writeNamespace("w", W);
        for (Map.Entry<String, Style.Role> face : faces.entrySet()) {
            boolean latin = face.getValue() == Style.Role.LATIN;
            xml.writeStartElement("w", "font", W);
            xml.writeAttribute("w", W, "name", PrintableText.of(face.getKey()));
            String alternative = ALTERNATIVES.get(face.getKey());
            if (alternative != null) {
                value(xml, "altName", alternative);
            }
            value(xml, "charset", latin ? "00" : "86");
            value(xml, "family", face.getValue() == Style.Role.LATIN ? "roman" : "auto");
            value(xml, "pitch", "variable");
            xml.writeEndElement();
        }
        if (embedded.isPresent()) {
            embedded.get().write(xml, relation);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    static void value(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("w", name, W);
        xml.writeAttribute("w", W, "val", value);
    }
}
