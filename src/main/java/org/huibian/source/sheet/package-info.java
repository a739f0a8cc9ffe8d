/**
 * Workbooks (工作簿, .xlsx and .xls): their sheets as tables with places, and what their formulas (公式)
 * come to.
 *
 * <p>Start with {@link org.huibian.source.sheet.SheetDocumentReader}.
 */
@NullMarked
package org.huibian.source.sheet;

import org.jspecify.annotations.NullMarked;
