/**
 * A job that runs by itself (定时汇编): when its next run is due, the loop that waits for it, and the
 * command that a finished run calls.
 *
 * <p>Start with {@link org.huibian.batch.nightly.NightlyRuns}.
 */
@NullMarked
package org.huibian.batch.nightly;

import org.jspecify.annotations.NullMarked;
