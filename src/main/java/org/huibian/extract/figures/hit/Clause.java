package org.huibian.extract.figures.hit;

import java.util.List;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.phrase.PhraseIndex;

/**
 * A clause of a sentence, as phrases are looked for in it.
 *
 * @param start where it begins in the stretch
 * @param end where it ends, exclusive
 * @param text its wording: each figure that may count is one character, brackets with figures are
 *     taken out
 * @param figures the figures that may count, in order
 * @param places where each stands in text
 * @param bracket whether it stands in brackets
 */
public record Clause(
        int start,
        int end,
        String text,
        List<Figure> figures,
        List<Integer> places,
        boolean bracket) {

    /** Copies. */
    public Clause {
        figures = List.copyOf(figures);
        places = List.copyOf(places);
    }

    /** The text before a figure, back to the figure before it. */
    public String before(int figure) {
        int from = figure == 0 ? 0 : places.get(figure - 1) + 1;
        return text.substring(from, places.get(figure));
    }

    /** The text after a figure, on to the next one. */
    public String after(int figure) {
        int to = figure + 1 < places.size() ? places.get(figure + 1) : text.length();
        return text.substring(places.get(figure) + 1, to);
    }

    /** Where the words that belong to a figure begin: after the mark that ends the one before. */
    public int left(int figure) {
        if (figure == 0) {
            return 0;
        }
        int before = places.get(figure - 1);
        int mark = mark(before + 1, places.get(figure));
        return mark < 0 ? before + 1 : mark + 1;
    }

    /** Where the words that belong to a figure end: at the mark before the next one. */
    public int right(int figure) {
        if (figure + 1 == places.size()) {
            return text.length();
        }
        int next = places.get(figure + 1);
        int mark = mark(places.get(figure) + 1, next);
        return mark < 0 ? next : mark;
    }

    /** The words that belong to a figure, with the figure itself as the first one. */
    public String own(int figure) {
        char number = text.charAt(places.get(figure));
        return text.substring(left(figure), right(figure)).replace(number, PhraseIndex.NUMBER);
    }

    /** Whether a mark of a list stands between a figure and the one before it. */
    public boolean isListed(int figure) {
        return figure > 0 && mark(places.get(figure - 1) + 1, places.get(figure)) >= 0;
    }

    private int mark(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean and =
                    i == from
                            && (c == '和'
                                    || c == '及'
                                    || c == '与'
                                    || c == '并' && !isMerged(i + 1, to));
            if (c == '、' || and) {
                return i;
            }
        }
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == '和' || c == '及' || c == '与' && to - i < 8) {
                return i;
            }
        }
        return -1;
    }

    /** 14个村并到12个: what became of them, no item besides. */
    private boolean isMerged(int from, int to) {
        return from < to && "到为成至".indexOf(text.charAt(from)) >= 0;
    }
}
