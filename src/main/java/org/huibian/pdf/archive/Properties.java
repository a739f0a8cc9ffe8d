package org.huibian.pdf.archive;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.huibian.report.Block;
import org.huibian.report.Report;

/**
 * What a PDF says about itself: title, issuing body, date, language, colours, an identity of its
 * own, and that it keeps to PDF/A-2a (ISO 19005-2, 6.6.4).
 */
public final class Properties {

    private static final String PROGRAM = "Huibian";
    private static final int ID_DIGITS = 32;

    private final Report report;
    private final LocalDate date;

    public Properties(Report report) {
        this.report = report;
        this.date = LocalDate.parse(report.date());
    }

    /** Before the document is opened. */
    public void announce(Document document, PdfWriter writer) {
        document.addTitle(report.title());
        document.addAuthor(report.issuer());
        document.addCreator(PROGRAM);
        writer.setXmpMetadata(packet().getBytes(StandardCharsets.UTF_8));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    }

    /** After the document is opened: what OpenPDF would take from the clock and from chance. */
    public void settle(PdfWriter writer) throws IOException {
        PdfDictionary info = writer.getInfo();
        String day = date.format(DateTimeFormatter.BASIC_ISO_DATE);
        PdfString time = new PdfString("D:" + day + "000000+08'00'");
        info.put(PdfName.CREATIONDATE, time);
        info.put(PdfName.MODDATE, time);
        String id = digest();
        info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
    }

    /** What the colours of the document mean (ISO 19005-2, 6.2.3). */
    private static PdfDictionary colours(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(ColourProfile.content());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary colours = new PdfDictionary(PdfName.OUTPUTINTENT);
        colours.put(PdfName.S, PdfName.GTS_PDFA1);
        colours.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
        colours.put(PdfName.INFO, new PdfString("sRGB (IEC 61966-2-1)"));
        colours.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return colours;
    }

    /** From all that the report says: its head, of each block its kind and its words. */
    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            take(digest, report.title());
            take(digest, report.issuer());
            take(digest, report.date());
            for (Block block : report.blocks()) {
                take(digest, block.getClass().getSimpleName());
                take(digest, block.plainText());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Its length comes first, so that no two sequences of texts are the same. */
    private static void take(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private String packet() {
        String time = date + "T00:00:00+08:00";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>{issuer}</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>{program}</xmp:CreatorTool>
                <xmp:CreateDate>{time}</xmp:CreateDate>
                <xmp:ModifyDate>{time}</xmp:ModifyDate>
                <pdf:Producer>{producer}</pdf:Producer>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>"""
                .replace("{time}", time)
                .replace("{program}", PROGRAM)
                .replace("{producer}", escaped(Document.getVersion()))
                .replace("{title}", escaped(report.title()))
                .replace("{issuer}", escaped(report.issuer()));
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
