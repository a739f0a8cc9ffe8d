package org.huibian.extract.figures.draft;

import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Nature;
import org.huibian.indicator.Theme;

/**
 * What the heading over a text says of its figures.
 *
 * @param chapter the chapter
 * @param theme what it is about
 */
public record Heading(Chapter chapter, Theme theme) {

    public static Heading of(Section section) {
        return new Heading(section.chapter(), section.theme());
    }

    /**
     * How much a figure under it speaks for the whole year: nothing where a weak phrase stands
     * under no theme of its own, where the leaders' chapter tells what they did themselves, or
     * among the problems, which may repeat a figure but are no place to state one.
     */
    public int weight(Hit hit, int year) {
        boolean own = theme.equals(hit.indicator().theme());
        boolean leaders =
                chapter == Chapter.FIRST_RESPONSIBLE
                        && hit.indicator().nature() == Nature.FLOW
                        && !hit.indicator().theme().code().equals("leadership");
        boolean aside = leaders || chapter == Chapter.PROBLEMS;
        return hit.weak() && !own || aside ? 0 : year;
    }

    /** Whether an indicator may be meant by a word that alone does not name it. */
    public boolean suits(Indicator indicator) {
        return theme.equals(Theme.OTHER) || theme.equals(indicator.theme());
    }
}
