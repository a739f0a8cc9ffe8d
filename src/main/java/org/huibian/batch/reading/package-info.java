/**
 * Reads single submissions (读取): in this process what is small and of a format that cannot run
 * away, in a process of its own what can, so that a file that hangs or fills the memory costs that
 * file only.
 *
 * <p>Start with {@link org.huibian.batch.reading.SubmissionReader}. {@link
 * org.huibian.batch.reading.ReadingProcess} is the other end: it has the vocabulary, the limits and
 * the bytes of one file after the other, and no database, no address of a network, no environment.
 */
@NullMarked
package org.huibian.batch.reading;

import org.jspecify.annotations.NullMarked;
