package org.huibian.pdf.archive;

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
import java.util.EnumMap;
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
public final class Structure {

    private static final PdfName TITLE = new PdfName("Title");
    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMN = new PdfName("Column");
    private static final PdfName ROW = new PdfName("Row");
    private static final PdfName COLUMNS = new PdfName("ColSpan");

    private final PdfWriter writer;
    private final Map<Element.Role, PdfName> names = new EnumMap<>(Element.Role.class);
    private final PdfStructureElement document;
    private final Deque<Element> blocks;
    private final Deque<Element> rows = new ArrayDeque<>();
    private final Map<Element, PdfStructureElement> current = new HashMap<>();
    private @Nullable PdfStructureElement open;

    /** No tag but that of the whole document. */
    public Structure(Element document, PdfWriter writer) {
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
    public void finish() throws IOException {
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
        if (isHeader(element) || element.columns() > 1) {
            tag.put(PdfName.A, cell(element));
        }
        if (!element.alternative().isEmpty()) {
            tag.put(PdfName.ALT, new PdfString(element.alternative(), PdfObject.TEXT_UNICODE));
        }
        current.put(element, tag);
        for (Element part : element.parts()) {
            add(part, tag);
        }
    }

    /** What a reader must know of a cell of a table. */
    private static PdfDictionary cell(Element element) {
        PdfDictionary cell = new PdfDictionary();
        if (isHeader(element)) {
            cell.put(SCOPE, element.role() == Element.Role.ROW_HEADER ? ROW : COLUMN);
        }
        if (element.columns() > 1) {
            cell.put(COLUMNS, new PdfNumber(element.columns()));
        }
        cell.put(PdfName.O, TABLE);
        return cell;
    }

    private static boolean isHeader(Element element) {
        return element.role() == Element.Role.COLUMN_HEADER
                || element.role() == Element.Role.ROW_HEADER;
    }

    private PdfName name(Element.Role role) {
        return names.computeIfAbsent(role, Structure::named);
    }

    private static PdfName named(Element.Role role) {
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
            case TABLE -> TABLE;
            case CAPTION -> PdfName.CAPTION;
            case ROW -> new PdfName("TR");
            case COLUMN_HEADER, ROW_HEADER -> PdfName.TH;
            case CELL -> new PdfName("TD");
            case FIGURE -> PdfName.FIGURE;
        };
    }
}
