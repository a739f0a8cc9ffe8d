/**
 * Workbooks that the program writes: the statistics form (统计表) that sub-districts fill in.
 *
 * <p>Start with {@link org.huibian.sheet.StatisticsForm}. No text is measured: every width is
 * fixed, so that the same job gives the same bytes on every machine.
 */
@NullMarked
package org.huibian.sheet;

import org.jspecify.annotations.NullMarked;
