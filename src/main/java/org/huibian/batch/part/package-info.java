/**
 * The parts (分片) in which the files of a run are read: which files each has, the step that reads
 * one, and how it is stopped. The same parts may be read by threads of one process or by several
 * machines.
 *
 * <p>Start with {@link org.huibian.batch.part.ReadingStep}; {@link
 * org.huibian.batch.part.PartReading} is what it needs to know of the files.
 */
@NullMarked
package org.huibian.batch.part;

import org.jspecify.annotations.NullMarked;
