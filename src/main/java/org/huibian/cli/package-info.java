/**
 * The commands a clerk types. Spring is started only for those that run a job.
 *
 * <p>Start with {@link org.huibian.cli.Huibian}. What is printed comes from the bundle {@code
 * messages}; with {@code --json} one object per line goes to standard output and messages to
 * standard error.
 */
@NullMarked
package org.huibian.cli;

import org.jspecify.annotations.NullMarked;
