package org.huibian.extract.figures;

import org.huibian.extract.Chapter;
import org.huibian.extract.Section;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Theme;

/**
 * What the heading over a text says of its figures.
 *
 * @param chapter the chapter
 * @param theme what it is about
 */
record Heading(Chapter chapter, Theme theme) {

    static Heading of(Section section) {
        return new Heading(section.chapter(), section.theme());
    }

    /** Whether an indicator may be meant by a word that alone does not name it. */
    boolean suits(Indicator indicator) {
        return theme.equals(Theme.OTHER) || theme.equals(indicator.theme());
    }
}
