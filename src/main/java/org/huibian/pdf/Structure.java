package org.huibian.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;
import org.huibian.pdf.page.Element;

/** The elements of a document as the tags of a PDF (ISO 32000-1, 14.7 and 14.8). */
final class Structure {

    private static final PdfName TITLE = new PdfName("Title");

    private final Map<Element, PdfStructureElement> tags = new HashMap<>();

    /** Tags for all elements, in reading order. */
    Structure(Element document, PdfWriter writer) {
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        root.mapRole(TITLE, PdfName.P);
        add(document, new PdfStructureElement(root, PdfName.DOCUMENT));
    }

    /** The tag of an element. */
    PdfStructureElement tag(Element element) {
        return tags.get(element);
    }

    private void add(Element element, PdfStructureElement tag) {
        tags.put(element, tag);
        PdfDictionary cell = new PdfDictionary();
        switch (element.role()) {
            case COLUMN_HEADER -> cell.put(new PdfName("Scope"), new PdfName("Column"));
            case ROW_HEADER -> cell.put(new PdfName("Scope"), new PdfName("Row"));
            default -> {}
        }
        if (element.columns() > 1) {
            cell.put(new PdfName("ColSpan"), new PdfNumber(element.columns()));
        }
        if (cell.size() > 0) {
            cell.put(PdfName.O, new PdfName("Table"));
            tag.put(PdfName.A, cell);
        }
        for (Element part : element.parts()) {
            add(part, new PdfStructureElement(tag, name(part.role())));
        }
    }

    private static PdfName name(Element.Role role) {
        return switch (role) {
            case DOCUMENT -> PdfName.DOCUMENT;
            case TITLE -> TITLE;
            case HEADING_1 -> PdfName.H1;
            case HEADING_2 -> new PdfName("H2");
            case HEADING_3 -> new PdfName("H3");
            case HEADING_4 -> new PdfName("H4");
            case PARAGRAPH -> PdfName.P;
            case TABLE -> new PdfName("Table");
            case CAPTION -> PdfName.CAPTION;
            case ROW -> new PdfName("TR");
            case COLUMN_HEADER, ROW_HEADER -> PdfName.TH;
            case CELL -> new PdfName("TD");
        };
    }
}
