package org.huibian.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * A way in which reports write an indicator (写法), a cell part of indicators.csv.
 *
 * <p>Literal text, {@code N} for the quantity with its unit, {@code …} for up to 12 characters of
 * the same clause. Without {@code N} the phrase takes the nearest quantity of its clause whose unit
 * fits. A phrase that begins with {@code ~} is a weak one: it says what is counted only under the
 * heading of its indicator's theme, and only where nothing else in the report does.
 *
 * @param text the phrase as written in the file
 * @param parts its literal parts and wildcards in order
 */
public record Phrase(String text, List<Part> parts) {

    /** How many characters {@code …} stands for at the most. */
    public static final int GAP = 12;

    private static final String WEAK = "~";

    /** Copies the parts. */
    public Phrase {
        parts = List.copyOf(parts);
    }

    /** A part of a phrase. */
    public sealed interface Part {
        /**
         * Text that must stand there.
         *
         * @param text at least one character
         */
        record Literal(String text) implements Part {}

        /** The quantity with its unit. */
        record Number() implements Part {}

        /** Up to {@link #GAP} characters of the same clause. */
        record Gap() implements Part {}
    }

    /** Whether it counts only where nothing else does. */
    public boolean weak() {
        return text.startsWith(WEAK);
    }

    /** How many characters of literal text it has: the longer, the more telling. */
    public int literalLength() {
        int length = 0;
        for (Part part : parts) {
            length += part instanceof Part.Literal literal ? literal.text().length() : 0;
        }
        return length;
    }

    /**
     * Parses a phrase.
     *
     * @throws IllegalArgumentException if it has no literal text, or more than one N
     */
    public static Phrase parse(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = text.startsWith(WEAK) ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 'N' && c != '…') {
                literal.append(c);
                continue;
            }
            flush(literal, parts);
            parts.add(c == 'N' ? new Part.Number() : new Part.Gap());
        }
        flush(literal, parts);
        Phrase phrase = new Phrase(text, parts);
        long numbers = parts.stream().filter(Part.Number.class::isInstance).count();
        if (phrase.literalLength() == 0 || numbers > 1) {
            throw new IllegalArgumentException(text);
        }
        return phrase;
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
