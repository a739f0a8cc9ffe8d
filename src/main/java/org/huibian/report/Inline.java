package org.huibian.report;

/** A stretch of text within a block. */
public sealed interface Inline {

    /** The wording. */
    String text();

    /**
     * Plain text.
     *
     * @param text the wording
     */
    record Text(String text) implements Inline {}

    /**
     * A figure of the district, with the key under which the report explains it.
     *
     * @param text as printed, with its unit: “1,024件”, “30余条”
     * @param lineage key of {@link Report#lineage(String)}
     */
    record Figure(String text, String lineage) implements Inline {}

    /**
     * The own words of a sub-district.
     *
     * @param text the words as published
     * @param source where they stand: {@code 东海街道.txt#第12行}
     */
    record Quote(String text, String source) implements Inline {}

    /** Lets a visitor answer. */
    default <R> R accept(Visitor<R> visitor) {
        if (this instanceof Text text) {
            return visitor.text(text);
        }
        if (this instanceof Figure figure) {
            return visitor.figure(figure);
        }
        return visitor.quote((Quote) this);
    }

    /** Answers for each kind of inline. */
    interface Visitor<R> {
        /** Answers for plain text. */
        R text(Text text);

        /** Answers for a figure. */
        R figure(Figure figure);

        /** Answers for a sub-district's own words. */
        R quote(Quote quote);
    }
}
