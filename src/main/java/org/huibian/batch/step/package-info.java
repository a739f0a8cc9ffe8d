/**
 * The steps of a run (步骤) as Spring Batch goes through them, the files that they receive and read,
 * and the log that they leave.
 *
 * <p>Start with {@link org.huibian.batch.step.CompileJobConfiguration}, which holds the steps;
 * {@link org.huibian.batch.step.Compilation} is what each of them does.
 */
@NullMarked
package org.huibian.batch.step;

import org.jspecify.annotations.NullMarked;
