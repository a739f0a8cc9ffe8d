/**
 * What a page of a PDF draws: characters and lines, each with its position, in points from the
 * upper left corner of the page as it is shown.
 *
 * <p>Start with {@link org.huibian.source.page.scan.PageScan}.
 */
@NullMarked
package org.huibian.source.page.scan;

import org.jspecify.annotations.NullMarked;
