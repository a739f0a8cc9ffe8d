package org.huibian.pdf.archive;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.io.IOException;
import org.huibian.pdf.page.Element;
import org.jspecify.annotations.Nullable;

/**
 * The content of one page in sequences that each belong to one element, or to none: to the layout,
 * or to what every page repeats (ISO 32000-1, 14.8.2.2).
 */
public final class MarkedContent {

    private static final String LAYOUT = "Layout";
    private static final String PAGINATION = "Pagination";

    private final PdfContentByte content;
    private final Structure structure;
    private @Nullable Object open;

    public MarkedContent(PdfContentByte content, Structure structure) {
        this.content = content;
        this.structure = structure;
    }

    /** What is drawn next are words of an element, or of none. */
    public void words(@Nullable Element element) throws IOException {
        if (element == null) {
            artifact(PAGINATION);
        } else if (open != element) {
            end();
            content.beginMarkedContentSequence(structure.tag(element));
            open = element;
        }
    }

    /** What is drawn next are strokes. */
    public void strokes() {
        artifact(LAYOUT);
    }

    /** Ends the sequence that is open, if any. */
    public void end() {
        if (open != null) {
            content.endMarkedContentSequence();
            open = null;
        }
    }

    private void artifact(String kind) {
        if (!kind.equals(open)) {
            end();
            PdfDictionary type = new PdfDictionary(new PdfName(kind));
            content.beginMarkedContentSequence(new PdfName("Artifact"), type, true);
            open = kind;
        }
    }
}
