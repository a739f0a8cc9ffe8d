/**
 * The head and the tail of a report (首尾): title, addressee and opening above its first heading,
 * signature and date below its last line, and the year it is about.
 *
 * <p>Start with {@link org.huibian.extract.outline.margin.HeadLines}.
 */
@NullMarked
package org.huibian.extract.outline.margin;

import org.jspecify.annotations.NullMarked;
