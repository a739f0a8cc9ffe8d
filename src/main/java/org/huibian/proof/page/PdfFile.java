package org.huibian.proof.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/**
 * A finished PDF as measured.
 *
 * @param pages its pages
 * @param bookmarks its bookmarks in order
 * @param title of its properties, empty for none
 * @param author of its properties, empty for none
 * @param language of its text, empty for none
 * @param faces each font, and what is wrong with it, empty for nothing
 * @param silent how many figures have nothing that is read out instead of them
 * @param dash the middle of the ink of “—” of each font above its baseline, in ems
 */
public record PdfFile(
        List<PdfPage> pages,
        List<Bookmark> bookmarks,
        String title,
        String author,
        String language,
        Map<String, String> faces,
        int silent,
        Map<String, Double> dash) {

    /**
     * A bookmark.
     *
     * @param level 1 for the outermost
     * @param text its words
     */
    public record Bookmark(int level, String text) {}

    /** Reads a file. */
    public static PdfFile read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return read(document);
        } catch (RuntimeException e) {
            // A damaged file: the parser throws whatever it meets.
            throw new IOException(file.getFileName() + ": " + e, e);
        }
    }

    /** Reads a file that lies in memory. */
    public static PdfFile read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        }
    }

    private static PdfFile read(PDDocument document) throws IOException {
        Map<PDFont, Map<Integer, String>> texts = new HashMap<>();
        List<PdfPage> pages = new ArrayList<>();
        for (var page : document.getPages()) {
            PdfPageReader reader = new PdfPageReader(page, texts);
            reader.processPage(page);
            pages.add(PdfPages.page(pages.size() + 1, page, reader));
        }
        Map<String, String> faces = new TreeMap<>();
        Map<String, Double> dash = new HashMap<>();
        for (Map.Entry<PDFont, Map<Integer, String>> used : texts.entrySet()) {
            String name = used.getKey().getName();
            faces.merge(name, lacks(used.getKey(), used.getValue()), String::concat);
            Double middle = dash(used.getKey(), used.getValue());
            if (middle != null) {
                dash.put(name, middle);
            }
        }
        List<Bookmark> bookmarks = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(outline.children(), 1, bookmarks);
        }
        PDDocumentInformation properties = document.getDocumentInformation();
        return new PdfFile(
                pages,
                bookmarks,
                text(properties.getTitle()),
                text(properties.getAuthor()),
                text(document.getDocumentCatalog().getLanguage()),
                faces,
                silent(document),
                dash);
    }

    /** Figures are parts of the document itself, not of its paragraphs or tables. */
    private static int silent(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        int silent = 0;
        if (root != null) {
            for (Object whole : root.getKids()) {
                if (whole instanceof PDStructureElement parts) {
                    for (Object part : parts.getKids()) {
                        if (part instanceof PDStructureElement element
                                && "Figure".equals(element.getStructureType())
                                && text(element.getAlternateDescription()).isBlank()) {
                            silent++;
                        }
                    }
                }
            }
        }
        return silent;
    }

    private static void collect(
            Iterable<PDOutlineItem> items, int level, List<Bookmark> bookmarks) {
        for (PDOutlineItem item : items) {
            bookmarks.add(new Bookmark(level, text(item.getTitle())));
            collect(item.children(), level + 1, bookmarks);
        }
    }

    private static String lacks(PDFont font, Map<Integer, String> texts) {
        StringBuilder lacks = new StringBuilder();
        if (!font.isEmbedded()) {
            lacks.append("not embedded ");
        }
        if (!font.getName().matches("[A-Z]{6}\\+.+")) {
            lacks.append("not a subset ");
        }
        if (!font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            lacks.append("no ToUnicode ");
        }
        if (texts.containsKey(0) || texts.containsValue("")) {
            lacks.append(".notdef ");
        }
        return lacks.toString();
    }

    private static @Nullable Double dash(PDFont font, Map<Integer, String> texts)
            throws IOException {
        if (font instanceof PDType0Font composite) {
            for (Map.Entry<Integer, String> entry : texts.entrySet()) {
                if (entry.getValue().equals("—")) {
                    var ink = composite.getPath(entry.getKey()).getBounds2D();
                    return ink.isEmpty() ? null : ink.getCenterY() / 1000;
                }
            }
        }
        return null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
