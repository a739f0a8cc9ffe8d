/**
 * What a run would do (预演), told without doing it: no database, no Spring, nothing written.
 *
 * <p>Start with {@link org.huibian.batch.preview.Preview}.
 */
@NullMarked
package org.huibian.batch.preview;

import org.jspecify.annotations.NullMarked;
