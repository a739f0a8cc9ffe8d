/**
 * A finished PDF as measured: its pages with their lines, rules and tables, where each was drawn,
 * in points from the upper left corner.
 *
 * <p>Start with {@link org.huibian.proof.page.PdfFile}.
 */
@NullMarked
package org.huibian.proof.page;

import org.jspecify.annotations.NullMarked;
