package org.huibian.extract.outline.number;

/**
 * A scheme of heading numbers, the customary outermost first. The rank only decides where a
 * document leaves open how its schemes nest.
 */
public enum NumberScheme {
    /** 第一部分, 第一章. */
    PART(0),
    /** A heading without a number, marked by the format or standing alone. */
    FORMAT(1),
    /** 一、 */
    DUN(2),
    /** （一）, also with half-width or missing brackets. */
    BRACKET(3),
    /** 1. and 1、, which reports mix. */
    ARABIC(4),
    /** （1）, 1）. */
    ARABIC_BRACKET(5),
    /** ①. */
    CIRCLE(6),
    /** 一是, 一要. */
    ITEM(7),
    /** 第一，第二，; 第一件，第二件，. */
    ORDINAL(7),
    /** 首先, 其次, 再次, 最后. */
    FIRSTLY(7);

    private final int rank;

    NumberScheme(int rank) {
        this.rank = rank;
    }

    /** Whether this scheme customarily lies below another. */
    public boolean below(NumberScheme other) {
        return rank > other.rank;
    }

    /** Whether it numbers points within running text rather than headings. */
    public boolean inText() {
        return rank >= ITEM.rank;
    }

    /** Whether a number as printed is of such a scheme. */
    public static boolean isInText(String number) {
        return HeadingNumber.leading(number).map(found -> found.scheme().inText()).orElse(false);
    }
}
