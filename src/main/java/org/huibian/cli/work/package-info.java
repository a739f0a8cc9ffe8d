/**
 * The commands that compile or settle something: a run, a schedule, a worker, a recovery, an
 * approval.
 *
 * <p>Start with {@link org.huibian.cli.work.RunCommand}.
 */
@NullMarked
package org.huibian.cli.work;

import org.jspecify.annotations.NullMarked;
