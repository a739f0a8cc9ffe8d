package org.huibian.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.huibian.report.Style;

/**
 * The Latin face that goes along in the file (ISO/IEC 29500-4, 17.8.1): of the widths of Times New
 * Roman, for machines without that. With a face of other widths the lines, and in the end the
 * pages, break elsewhere than the PDF and the table of contents say.
 *
 * <p>Only the face that the program brings along, whose licence allows it; never a file of the
 * office.
 */
record EmbeddedFace(String name, byte[] content) {

    private static final String FILE = "LiberationSerif-Regular.ttf";
    private static final String NAME = "Liberation Serif";
    private static final String PACKED = "/org/huibian/pdf/fonts/" + FILE;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    /** What the first bytes are veiled with; any will do, the same one gives the same bytes. */
    private static final String KEY = "4855494C-4249-414E-5345-524946000001";

    private static final int VEILED = 32;

    /** The face of a style, empty where the office takes one of its own. */
    static Optional<EmbeddedFace> of(Style style) throws IOException {
        if (!style.faces().get(Style.Role.LATIN).file().equals(FILE)) {
            return Optional.empty();
        }
        try (InputStream in = EmbeddedFace.class.getResourceAsStream(PACKED)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + PACKED + " is missing");
            }
            return Optional.of(new EmbeddedFace(NAME, in.readAllBytes()));
        }
    }

    /**
     * Adds its part to the package.
     *
     * @return the id of the relation from the font table to it
     */
    String addTo(PackagePart fontTable) throws InvalidFormatException, IOException {
        var partName = PackagingURIHelper.createPartName("/word/fonts/font1.odttf");
        PackagePart part = fontTable.getPackage().createPart(partName, CONTENT_TYPE);
        byte[] veiled = content.clone();
        byte[] key = key();
        for (int i = 0; i < VEILED; i++) {
            veiled[i] ^= key[i % key.length];
        }
        try (OutputStream out = part.getOutputStream()) {
            out.write(veiled);
        }
        return fontTable.addRelationship(partName, TargetMode.INTERNAL, R + "/font").getId();
    }

    /** Writes its entry in the font table. */
    void write(XMLStreamWriter xml, String relation) throws XMLStreamException {
        xml.writeStartElement("w", "font", W);
        xml.writeAttribute("w", W, "name", name);
        FontTable.value(xml, "charset", "00");
        FontTable.value(xml, "family", "roman");
        FontTable.value(xml, "pitch", "variable");
        xml.writeEmptyElement("w", "embedRegular", W);
        xml.writeNamespace("r", R);
        xml.writeAttribute("r", R, "id", relation);
        xml.writeAttribute("w", W, "fontKey", "{" + KEY + "}");
        xml.writeEndElement();
    }

    /** The bytes of the key from its end. */
    private static byte[] key() {
        String digits = KEY.replace("-", "");
        byte[] key = new byte[digits.length() / 2];
        for (int i = 0; i < key.length; i++) {
            int at = digits.length() - 2 * (i + 1);
            key[i] = (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return key;
    }
}
