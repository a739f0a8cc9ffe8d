package org.huibian.extract.outline.title;

import java.util.Optional;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Theme;

/** What a heading or the words of a sentence announce (标题含义), whatever report they stand in. */
public final class HeadingSense {

    private final ThemeKeywords themes = ThemeKeywords.standard();

    /**
     * The prescribed content that the heading of a chapter announces.
     *
     * @param year the year reported on
     */
    public Optional<Chapter> chapter(String title, int year) {
        return ChapterTitles.of(title, 1, year);
    }

    /** The theme of some words; empty where they tell none. */
    public Optional<Theme> theme(String words) {
        return themes.find(words);
    }
}
