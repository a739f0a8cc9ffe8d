package org.huibian.report;

/**
 * How a column or bar of a chart is filled: colours that differ in brightness, and hatchings, are
 * told apart on black-and-white paper too.
 *
 * @param colour its ground
 * @param hatching the black strokes over it
 */
public record Fill(Colour colour, Hatching hatching) {

    /** Strokes over the colour of a fill. */
    public enum Hatching {
        /** None. */
        SOLID,
        /** From the lower left to the upper right. */
        RISING,
        /** From the upper left to the lower right. */
        FALLING,
        /** From left to right. */
        LEVEL
    }
}
