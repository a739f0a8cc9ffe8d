/**
 * A job folder (任务) as data: what is compiled, for whom, from whom.
 *
 * <p>Start with {@link org.huibian.job.JobFolder}, which reads {@code job.yml}, the roster (名册) and
 * what else lies there into {@link org.huibian.job.JobSettings}. Every complaint names file and
 * line.
 */
@NullMarked
package org.huibian.job;

import org.jspecify.annotations.NullMarked;
