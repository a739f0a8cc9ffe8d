/**
 * Which reader a submitted file is given to: by its content, never by its name; and what holds for
 * every format alike (limits, lost characters, lines pasted one by one).
 *
 * <p>Start with {@link org.huibian.source.reading.DocumentReaders#standard()}, the one list of
 * readers.
 */
@NullMarked
package org.huibian.source.reading;

import org.jspecify.annotations.NullMarked;
