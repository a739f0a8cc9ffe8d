package org.huibian.extract.figures.hit;

import org.huibian.indicator.Indicator;

/**
 * What a figure counts, by a phrase.
 *
 * @param indicator what it counts
 * @param phrase the phrase as it stands in the vocabulary
 * @param telling how many characters of text the phrase has
 * @param score how well it fits: text counts for it, distance against it
 * @param start where its text begins in the clause
 * @param end where it ends
 * @param placed whether the phrase says where the quantity stands
 * @param shared whether the figures of a list share it: 41件协议、5件纪要的合法性审查
 * @param carried whether the object stands in another clause
 */
public record Hit(
        Indicator indicator,
        String phrase,
        int telling,
        int score,
        int start,
        int end,
        boolean placed,
        boolean shared,
        boolean carried) {

    /** Stands for a phrase where a figure counts as an addend. */
    public static final String ADDEND = "+";

    /** Whether it is of a part of its indicator, to be added up with others. */
    public boolean isAddend() {
        return phrase.equals(ADDEND);
    }

    /** The text of the phrase without quantity and gaps. */
    public String literal() {
        StringBuilder literal = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            if ("N…~+".indexOf(phrase.charAt(i)) < 0) {
                literal.append(phrase.charAt(i));
            }
        }
        return literal.toString();
    }

    /** Whether the phrase counts only where nothing else does. */
    public boolean weak() {
        return phrase.startsWith("~");
    }

    /** Whether its text lies within that of another, which then says more. */
    public boolean liesIn(Hit other) {
        return start >= other.start && end <= other.end && telling < other.telling;
    }

    /** The same as a part of what a list shares. */
    public Hit asShared() {
        return new Hit(indicator, phrase, telling, score, start, end, placed, true, carried);
    }

    /** The same with its object carried over. */
    public Hit asCarried() {
        return new Hit(indicator, phrase, telling, score, start, end, placed, shared, true);
    }

    /** The same of the whole that is stated. */
    public Hit asStated() {
        return new Hit(indicator, "", telling, score, start, end, placed, shared, carried);
    }

    /** The same words as an addend of another indicator. */
    public Hit as(Indicator whole) {
        return new Hit(whole, ADDEND, telling, score, start, end, placed, shared, carried);
    }
}
