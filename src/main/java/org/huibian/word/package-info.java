/**
 * Writes a report as a Word file (.docx) to GB/T 9704-2012, from the tree and the style alone.
 *
 * <p>Words owned here: named style (样式), section with its page and footers (节), document grid
 * (文档网格). Start with {@link org.huibian.word.WordReportWriter}.
 */
@NullMarked
package org.huibian.word;

import org.jspecify.annotations.NullMarked;
