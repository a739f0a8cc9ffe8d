/**
 * What a run is about (运行依据), fixed before its first step: the set-up of the job, the files that
 * were delivered, the program, and what makes two runs the same.
 *
 * <p>Start with {@link org.huibian.batch.plan.RunSetup}, which makes the {@link
 * org.huibian.batch.plan.RunPlan}.
 */
@NullMarked
package org.huibian.batch.plan;

import org.jspecify.annotations.NullMarked;
