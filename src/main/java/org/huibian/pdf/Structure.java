package org.huibian.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.huibian.pdf.page.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a document as the tags of a PDF (ISO 32000-1, 14.7 and 14.8).
 *
 * <p>Words are drawn in reading order, so tags are made when the first word of a paragraph or row
 * is drawn and written when the next one begins: a long annex has too many to keep.
 */
final class Structure {

    private static final PdfName TITLE = new PdfName("Title");

    private final PdfWriter writer;
    private final PdfStructureElement document;
    private final Deque<Element> blocks;
    private final Deque<Element> rows = new ArrayDeque<>();
    private final Map<Element, PdfStructureElement> current = new HashMap<>();
    private @Nullable PdfStructureElement open;

    /** No tag but that of the whole document. */
    Structure(Element document, PdfWriter writer) {
        this.writer = writer;
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        root.mapRole(TITLE, PdfName.P);
        this.document = new PdfStructureElement(root, PdfName.DOCUMENT);
        this.blocks = new ArrayDeque<>(document.parts());
    }

    /** The tag of an element that holds words; never that of one before another asked for. */
    PdfStructureElement tag(Element element) throws IOException {
        while (!current.containsKey(element)) {
            if (blocks.isEmpty() && rows.isEmpty()) {
                throw new IllegalStateException("words drawn out of their order");
            }
            advance();
        }
        return current.get(element);
    }

    /** Makes and writes the tags that are left. */
    void finish() throws IOException {
        while (!blocks.isEmpty() || !rows.isEmpty()) {
            advance();
        }
        settle();
    }

    /** Goes on to the next paragraph or row. */
    private void advance() throws IOException {
        settle();
        if (!rows.isEmpty() && open != null) {
            add(rows.remove(), open);
            return;
        }
        Element block = blocks.remove();
        if (block.role() == Element.Role.TABLE || block.role() == Element.Role.CONTENTS) {
            rows.addAll(block.parts());
            open = new PdfStructureElement(document, name(block.role()));
        } else {
            add(block, document);
        }
    }

    /** Writes what is complete: the paragraph or row before, and its whole if it was the last. */
    private void settle() throws IOException {
        current.clear();
        if (open != null) {
            write(open.getAsArray(PdfName.K));
        }
        if (rows.isEmpty()) {
            open = null;
            write(document.getAsArray(PdfName.K));
        }
    }

    /** Writes the last of the kids, and what belongs to it. */
    private void write(@Nullable PdfArray kids) throws IOException {
        int last = kids == null ? -1 : kids.size() - 1;
        if (last >= 0 && kids.getPdfObject(last) instanceof PdfStructureElement tag) {
            PdfArray own = tag.getAsArray(PdfName.K);
            for (int k = 0; own != null && k < own.size(); k++) {
                if (own.getPdfObject(k) instanceof PdfStructureElement cell) {
                    own.set(k, writer.addToBody(cell, cell.getReference()).getIndirectReference());
                }
            }
            kids.set(last, writer.addToBody(tag, tag.getReference()).getIndirectReference());
        }
    }

    private void add(Element element, PdfStructureElement parent) {
        PdfStructureElement tag = new PdfStructureElement(parent, name(element.role()));
        PdfDictionary cell = cell(element);
        if (cell.size() > 0) {
            tag.put(PdfName.A, cell);
        }
        if (!element.alternative().isEmpty()) {
            tag.put(PdfName.ALT, new PdfString(element.alternative(), PdfObject.TEXT_UNICODE));
        }
        current.put(element, tag);
        element.parts().forEach(part -> add(part, tag));
    }

    /** What a reader must know of a cell of a table. */
    private static PdfDictionary cell(Element element) {
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
        }
        return cell;
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
            case CONTENTS -> new PdfName("TOC");
            case ENTRY -> new PdfName("TOCI");
            case TABLE -> new PdfName("Table");
            case CAPTION -> PdfName.CAPTION;
            case ROW -> new PdfName("TR");
            case COLUMN_HEADER, ROW_HEADER -> PdfName.TH;
            case CELL -> new PdfName("TD");
            case FIGURE -> PdfName.FIGURE;
        };
    }
}
