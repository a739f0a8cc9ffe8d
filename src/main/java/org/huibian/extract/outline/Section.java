package org.huibian.extract.outline;

import org.huibian.indicator.Theme;
import org.huibian.source.Excerpt;

/**
 * A section of a report's outline: its heading, run-in heading or 一是/二是 item.
 *
 * @param index its position in the outline, 0-based; the head is section 0
 * @param parent index of the section it belongs to, -1 for none
 * @param level 0 for head and tail, 1 for 一、, deeper ones below
 * @param number its number as printed, with its mark; empty where there is none
 * @param title its wording without number and without mark at the end
 * @param runIn whether text follows in the same paragraph
 * @param chapter the prescribed content it belongs to
 * @param theme what it is about; {@link Theme#OTHER} where nothing tells
 * @param place the heading as submitted
 */
public record Section(
        int index,
        int parent,
        int level,
        String number,
        String title,
        boolean runIn,
        Chapter chapter,
        Theme theme,
        Excerpt place) {}
