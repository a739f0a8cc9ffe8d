package org.huibian.source.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.huibian.source.page.scan.Glyph;
import org.huibian.source.page.scan.Page;
import org.huibian.source.page.scan.PageScan;

/**
 * Reads the pages of a PDF one after the other, and finds out what keeps its text from being read.
 */
public final class PageReader {

    /** Fewer characters on a page whose picture fills it are a stamp or a number on a scan. */
    private static final int FEW = 30;

    private static final double FILLED = 0.5;

    private final List<Rows> pages = new ArrayList<>();
    private final PageScan scan = new PageScan();
    private int characters;
    private int unmapped;
    private final List<Integer> scanned = new ArrayList<>();
    private int count;

    /**
     * Reads the pages, up to the first on which there are too many characters.
     *
     * @param most so many characters are read of all pages together
     */
    public PageReader(PDDocument document, int most) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            int onPage = 0;
            double pictured = 0;
            for (Page sheet : scan.scan(page, number)) {
                onPage += sheet.characters();
                pictured = Math.max(pictured, sheet.pictured());
                count(sheet);
                pages.add(Rows.of(sheet));
            }
            characters += onPage;
            if (characters > most) {
                return;
            }
            if (onPage < FEW && pictured >= FILLED) {
                scanned.add(number);
            }
            count = number;
        }
    }

    private void count(Page sheet) {
        for (Glyph glyph : sheet.glyphs()) {
            char c = glyph.text().charAt(0);
            unmapped += c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF') ? 1 : 0;
        }
    }

    /** How many characters were read, of all pages together. */
    public int characters() {
        return characters;
    }

    /** Whether it holds hardly any text of its own, or text guessed behind a picture. */
    public boolean isScan() {
        return characters == 0 || scan.isMostlyUnseen();
    }

    /** The pages that are only a picture, 1-based. */
    public List<Integer> scanned() {
        return List.copyOf(scanned);
    }

    /** How many pages were read. */
    public int pages() {
        return count;
    }

    /** Whether so many glyphs lack a meaning that its fonts cannot be read. */
    public boolean isUnmapped() {
        return unmapped * 50L > characters;
    }

    /** The blocks; a glyph without meaning is U+FFFD. */
    public List<PageText.Block> blocks() {
        return PageText.of(pages);
    }
}
