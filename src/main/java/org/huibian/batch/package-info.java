/**
 * Wires the steps of a run in reading order with Spring Batch: receive, extract, summarize,
 * compose, write, publish. The only room with Spring in it.
 *
 * <p>Start with {@link org.huibian.batch.Compiler}; {@link
 * org.huibian.batch.CompileJobConfiguration} holds the steps, {@link org.huibian.batch.Compilation}
 * what each of them does.
 */
@NullMarked
package org.huibian.batch;

import org.jspecify.annotations.NullMarked;
