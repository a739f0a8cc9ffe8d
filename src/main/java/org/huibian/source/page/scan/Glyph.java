package org.huibian.source.page.scan;

/**
 * A character on a page.
 *
 * @param x its left edge
 * @param y its baseline
 * @param width its advance
 * @param size its font size as shown
 * @param text what it stands for
 */
public record Glyph(float x, float y, float width, float size, String text) {

    public boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    public float end() {
        return x + width;
    }

    public float middle() {
        return x + width / 2;
    }
}
