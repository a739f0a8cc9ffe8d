package org.huibian.extract.figures.hit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.phrase.PhraseIndex;

/** Makes clauses of words for tests, in which each N is a figure. */
public final class SketchedClause {

    private SketchedClause() {}

    /** The only clause of a text. */
    public static Clause of(String words) {
        return at(0, words);
    }

    /** A clause that begins at a place of a text. */
    static Clause at(int start, String words) {
        StringBuilder text = new StringBuilder(words);
        List<Figure> figures = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) == 'N') {
                text.setCharAt(at, (char) (PhraseIndex.NUMBER + figures.size()));
                figures.add(Figure.counted(start + at, start + at + 1, BigDecimal.TEN, "件"));
                places.add(at);
            }
        }
        int end = start + words.length();
        return new Clause(start, end, text.toString(), figures, places, false);
    }
}
