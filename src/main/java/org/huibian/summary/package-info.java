/**
 * Many reports become one district summary (汇总): who sent what, totals, themes, problems, plans.
 *
 * <p>Start with {@link org.huibian.summary.intake.Intake}, which settles which file counts for
 * whom, and {@link org.huibian.summary.Summarizer}, which merges those that count into a {@link
 * org.huibian.summary.DistrictSummary}.
 */
@NullMarked
package org.huibian.summary;

import org.jspecify.annotations.NullMarked;
