/**
 * What all formats must show alike, though each sets its own lines: sections of pages, widths of
 * columns, where a title is broken, how large a letterhead is. Lengths are ems of the face
 * concerned or millimetres, as each says.
 *
 * <p>Start with {@link org.huibian.report.layout.Section}.
 */
@NullMarked
package org.huibian.report.layout;

import org.jspecify.annotations.NullMarked;
