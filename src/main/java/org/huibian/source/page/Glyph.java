package org.huibian.source.page;

/**
 * A character on a page.
 *
 * @param x its left edge
 * @param y its baseline
 * @param width its advance
 * @param size its font size as shown
 * @param text what it stands for
 */
record Glyph(float x, float y, float width, float size, String text) {

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    float end() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }
}
