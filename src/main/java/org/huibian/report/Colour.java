package org.huibian.report;

/**
 * A colour of the space sRGB.
 *
 * @param code six hexadecimal digits: red, green, blue
 */
public record Colour(String code) {

    /** 红色 of the issuing mark and its rule. */
    public static final Colour RED = new Colour("FF0000");

    /** Of text. */
    public static final Colour BLACK = new Colour("000000");

    /** Refuses what is no colour. */
    public Colour {
        if (!code.matches("[0-9A-F]{6}")) {
            throw new IllegalArgumentException("colour " + code);
        }
    }

    /** The share of red (0), green (1) or blue (2), from 0 to 255. */
    public int part(int index) {
        return Integer.parseInt(code.substring(2 * index, 2 * index + 2), 16);
    }
}
