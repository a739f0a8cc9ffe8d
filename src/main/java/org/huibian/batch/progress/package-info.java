/**
 * What a run tells those who wait for it (运行进展): how it goes on, and how it ended.
 *
 * <p>Start with {@link org.huibian.batch.progress.RunListener} and {@link
 * org.huibian.batch.progress.RunOutcome}.
 */
@NullMarked
package org.huibian.batch.progress;

import org.jspecify.annotations.NullMarked;
