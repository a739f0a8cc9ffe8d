/**
 * What differs between two reports (修订): by block, then by row, then by word.
 *
 * <p>Start with {@link org.huibian.report.diff.ReportDiff}.
 */
@NullMarked
package org.huibian.report.diff;

import org.jspecify.annotations.NullMarked;
