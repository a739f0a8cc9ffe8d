/**
 * Runs a job with Spring Batch: receive, extract, summarize, compose, write, publish. The only room
 * with Spring in it.
 *
 * <p>At the top stand the run with its lock and database, and what can be done after a run was
 * killed; the subjects below know nothing of them. From the top down: {@code step}, the six steps;
 * {@code cluster}, the same on several machines; {@code preview}, what a run would do; {@code
 * revision}, what is written, and {@code audit}, the last look at it; {@code plan}, what a run is
 * about; {@code part} and {@code reading}, how files are read; {@code progress}, what those who
 * wait are told; {@code nightly}, a job that runs by itself.
 *
 * <p>Start with {@link org.huibian.batch.Compiler}; {@link
 * org.huibian.batch.step.CompileJobConfiguration} holds the steps, {@link
 * org.huibian.batch.step.Compilation} what each of them does.
 */
@NullMarked
package org.huibian.batch;

import org.jspecify.annotations.NullMarked;
