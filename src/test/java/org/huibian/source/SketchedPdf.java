package org.huibian.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A PDF drawn line by line, A4, in a font that every reader has (STSong-Light, GBK): each hanzi as
 * wide as the size, digits and letters half.
 */
public final class SketchedPdf {

    private static final float HEIGHT = 842;

    private final List<StringBuilder> pages = new ArrayList<>();
    private String encoding = "UniGB-UTF16-H";
    private String ordering = "GB1";
    private String password = "";

    public SketchedPdf page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** A line, its baseline y below the upper edge. */
    public SketchedPdf line(float x, float y, float size, String text) {
        return drawn(
                "BT /F %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET%n",
                size,
                x,
                HEIGHT - y,
                HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
    }

    /** Lines below each other in 16 point, 28 points apart. */
    public SketchedPdf lines(float x, float y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            int indent = 0;
            while (texts[i].charAt(indent) == '　') {
                indent++;
            }
            line(x + 16 * indent, y + 28 * i, 16, texts[i].substring(indent));
        }
        return this;
    }

    public SketchedPdf rule(float x1, float y1, float x2, float y2) {
        return drawn("%s %s m %s %s l S%n", x1, HEIGHT - y1, x2, HEIGHT - y2);
    }

    /** A picture that fills the page. */
    public SketchedPdf picture() {
        return drawn("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q%n");
    }

    /** Shows the text that follows invisibly, as behind a scan. */
    public SketchedPdf unseen() {
        return drawn("3 Tr%n");
    }

    private SketchedPdf drawn(String format, Object... values) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, values));
        return this;
    }

    /** The font says nothing about what its glyphs mean. */
    public SketchedPdf withoutMeaning() {
        encoding = "Identity-H";
        ordering = "Identity";
        return this;
    }

    public SketchedPdf locked(String word) {
        password = word;
        return this;
    }

    public List<String> read() {
        return BlockLines.of(new FileContent("报告.pdf", bytes()));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            COSDictionary font = font();
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(new PDRectangle(595, HEIGHT));
                PDResources resources = new PDResources();
                COSDictionary fonts = new COSDictionary();
                fonts.setItem("F", font);
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                PDStream stream = new PDStream(document);
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(stream);
                document.addPage(page);
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString(ordering));
        system.setInt("Supplement", 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 6);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        widths.add(COSInteger.get(814));
        widths.add(COSInteger.get(939));
        widths.add(COSInteger.get(500));
        COSDictionary descendant = new COSDictionary();
        descendant.setName("Type", "Font");
        descendant.setName("Subtype", "CIDFontType0");
        descendant.setName("BaseFont", "STSong-Light");
        descendant.setItem("CIDSystemInfo", system);
        descendant.setItem("FontDescriptor", descriptor);
        descendant.setInt("DW", 1000);
        descendant.setItem("W", widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light");
        font.setName("Encoding", encoding);
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}
