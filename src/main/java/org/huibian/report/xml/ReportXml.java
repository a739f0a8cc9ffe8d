package org.huibian.report.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.huibian.report.Report;

/**
 * A report as report.xml: UTF-8, without DTD, one block, table row or part of a lineage per line.
 * What is read equals what was written.
 *
 * <p>A character that XML cannot hold, or would change in reading, stands as {@code \\u} and four
 * hexadecimal digits, a backslash as two.
 */
public final class ReportXml {

    private ReportXml() {}

    /** Writes a report; the stream stays open. The same report gives the same bytes. */
    public static void write(Report report, OutputStream out) throws IOException {
        // By way of a Writer: on a stream, the JDK writes halves of surrogate pairs as references.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            new XmlElements().report(report).write(xml, 0);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        text.flush();
    }

    /**
     * Reads a report; the stream stays open. Whatever {@link #write} does not write is refused with
     * the line: a DOCTYPE, an unknown or missing element or attribute, a word that is none of those
     * expected.
     */
    public static Report read(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in, StandardCharsets.UTF_8.name());
            return new ReportXmlReader(xml).report();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
