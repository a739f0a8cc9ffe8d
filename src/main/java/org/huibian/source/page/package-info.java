/**
 * Pages on which every character has a position (版面), and the lines, tables and paragraphs that the
 * positions show.
 *
 * <p>Words: glyph (字形), ruling (表格线), furniture (页眉页脚). Lengths are points, 1/72 inch, from the
 * upper left corner of the page as it is shown. Nothing here knows blocks or places. Start with
 * {@link org.huibian.source.page.PageReader}.
 */
@NullMarked
package org.huibian.source.page;

import org.jspecify.annotations.NullMarked;
