/**
 * What the office has settled (核定): values that replace a report's figure, and answers to findings.
 *
 * <p>Start with {@link org.huibian.job.decision.Decisions}. Words: {@link
 * org.huibian.job.decision.Decision} (核定或答复).
 */
@NullMarked
package org.huibian.job.decision;

import org.jspecify.annotations.NullMarked;
