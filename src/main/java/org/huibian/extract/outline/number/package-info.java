/**
 * Numbers of headings (标题编号): what a number looks like in each way of counting, and where in a
 * paragraph one stands.
 *
 * <p>Start with {@link org.huibian.extract.outline.number.MarkerScanner}. Words: {@link
 * org.huibian.extract.outline.number.NumberScheme} (编号体例), {@link
 * org.huibian.extract.outline.number.HeadingNumber} (标题编号), {@link
 * org.huibian.extract.outline.number.Marker} (a number at its place).
 */
@NullMarked
package org.huibian.extract.outline.number;

import org.jspecify.annotations.NullMarked;
