package org.huibian.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.huibian.pdf.block.SectionComposer;
import org.huibian.pdf.block.Typesetter;
import org.huibian.pdf.face.Faces;
import org.huibian.pdf.face.MissingGlyphException;
import org.huibian.pdf.matter.ContentsComposer;
import org.huibian.pdf.matter.ImprintComposer;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Frame;
import org.huibian.pdf.page.PageComposer;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Sheet;
import org.huibian.pdf.page.Strip;
import org.huibian.report.Block;
import org.huibian.report.Contents;
import org.huibian.report.Report;
import org.huibian.report.ReportWriter;
import org.huibian.report.Style;
import org.huibian.report.layout.LetterheadLayout;
import org.huibian.report.layout.Section;

/**
 * Writes a report as a PDF to the rules of GB/T 9704-2012, every character of it printed and
 * readable, all faces embedded, tagged for those who have it read to them (PDF/A-2a, ISO 19005-2).
 *
 * <p>Everything is composed before the first byte is written: a character that no face has is a
 * {@link MissingGlyphException} and leaves the stream untouched, so does a face that cannot be used
 * ({@link org.huibian.setup.SetupException}).
 */
public final class PdfReportWriter implements ReportWriter {

    private final Style style;
    private final Faces faces;

    /** A writer that sets reports in a style; no face is read yet. */
    public PdfReportWriter(Style style) {
        this.style = style;
        this.faces = new Faces(style);
    }

    /** Whether the character can be printed in every part of a report; tabs become spaces. */
    public boolean covers(int codePoint) {
        return "\r\n\t".indexOf(codePoint) >= 0 || faces.covers(codePoint);
    }

    @Override
    public OptionalInt write(Report report, OutputStream out) throws IOException {
        return typeset(report).write(out);
    }

    /** Composes the pages of a report; a long one gets a table of contents before page 1. */
    public TypesetReport typeset(Report report) {
        Typesetter type = new Typesetter(LetterheadLayout.fitted(style, report), faces);
        Element document = Element.document();
        List<Sheet> pages = new ArrayList<>();
        Frame upright = Frame.of(style.page(), false);
        for (Section section : Section.of(report.blocks(), style)) {
            Frame frame = Frame.of(style.page(), section.landscape());
            List<Strip> strips = SectionComposer.strips(section, type, frame, document);
            pages.addAll(PageComposer.sheets(strips, frame));
        }
        if (pages.isEmpty()) {
            pages.add(new Sheet(upright, List.of()));
        }
        int text = pages.size();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Imprint imprint) {
                ImprintComposer.add(imprint, type, upright, pages, document);
            }
        }
        Contents contents = contents(pages, text, report);
        List<Sheet> front =
                contents.isPrinted(style)
                        ? ContentsComposer.sheets(contents, type, upright, document)
                        : List.of();
        return new TypesetReport(report, type, document, contents, front, pages);
    }

    private static Contents contents(List<Sheet> pages, int text, Report report) {
        List<Contents.Entry> entries = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Letterhead) {
                // Nothing comes before the head of an issued document.
                return new Contents(text, entries, pages.size());
            }
        }
        for (int k = 0; k < pages.size(); k++) {
            for (Piece piece : pages.get(k).pieces()) {
                if (piece instanceof Piece.Bookmark mark) {
                    entries.add(new Contents.Entry(mark.level(), mark.title(), k + 1));
                } else if (piece instanceof Piece.AnnexStart annex) {
                    entries.add(new Contents.Entry(1, annex.title(), k + 1, true));
                }
            }
        }
        return new Contents(text, entries, pages.size());
    }
}
