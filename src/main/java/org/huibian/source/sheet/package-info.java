/**
 * Workbooks (工作簿) as calculations: what their formulas (公式) come to.
 *
 * <p>Start with {@link org.huibian.source.sheet.Recalculation}.
 */
@NullMarked
package org.huibian.source.sheet;

import org.jspecify.annotations.NullMarked;
