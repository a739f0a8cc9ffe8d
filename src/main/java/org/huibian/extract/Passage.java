package org.huibian.extract;

import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.Theme;
import org.huibian.source.Excerpt;

/**
 * A sentence of a report with where it stands in the outline.
 *
 * @param section index of its section
 * @param chapter the prescribed content it belongs to
 * @param theme what it is about, by its own words or else its section's
 * @param item whether it is the leading sentence of a numbered item or run-in heading
 * @param place where it stands; its wording has personal data replaced
 * @param published the wording that may reach a template: as submitted, white space between hanzi
 *     dropped, personal data replaced by 某某
 * @param masked whether anything was replaced
 */
public record Passage(
        int section,
        Chapter chapter,
        Theme theme,
        boolean item,
        Excerpt place,
        String published,
        boolean masked) {}
