package org.huibian.source.page.scan;

import java.util.List;

/**
 * What is written in one direction on a page.
 *
 * @param number the page, 1-based
 * @param height the height of the page, turned until the text is upright
 * @param glyphs the glyphs in the order of the file
 * @param rulings the lines drawn on it
 * @param pictured the share of the page that its largest picture covers, 0 to 1
 */
public record Page(
        int number, float height, List<Glyph> glyphs, List<Ruling> rulings, double pictured) {
    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    public int characters() {
        return (int) glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
    }
}
