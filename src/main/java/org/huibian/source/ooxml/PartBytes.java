package org.huibian.source.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The bytes of a part as the characters they are. UTF-8 is decoded here: the parser of the JDK
 * tells stderr of a byte that is none before it throws, whoever has asked to be told instead.
 */
final class PartBytes {

    /** Any encoding but UTF-8, by its first bytes or as declared (XML 1.0, appendix F). */
    private static final Pattern OTHER =
            Pattern.compile(
                    "^(?:[\\x00þÿ]|.\\x00|<\\?xml[^>]{0,40}encoding\\s*=\\s*[\"'](?!(?i:utf-?8)[\"']))",
                    Pattern.DOTALL);

    private static final String MARK = "ï»¿";

    private static final int HEAD = 100;

    private PartBytes() {}

    static XMLStreamReader parsed(XMLInputFactory factory, InputStream bytes)
            throws XMLStreamException {
        PushbackInputStream all = new PushbackInputStream(bytes, HEAD);
        try {
            byte[] first = all.readNBytes(HEAD);
            String head = new String(first, StandardCharsets.ISO_8859_1);
            int mark = head.startsWith(MARK) ? MARK.length() : 0;
            all.unread(first, mark, first.length - mark);
            return OTHER.matcher(head.substring(mark)).find()
                    ? factory.createXMLStreamReader(all)
                    : factory.createXMLStreamReader(
                            new InputStreamReader(all, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }
}
