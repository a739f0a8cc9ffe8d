/**
 * Checks of what has come further than more of it than there was (V03).
 *
 * <p>Start with {@link org.huibian.check.stages.PartsWithinWhole}; the words of it have a room
 * below, {@link org.huibian.check.stages.words}, what is counted another, {@link
 * org.huibian.check.stages.things}.
 */
@NullMarked
package org.huibian.check.stages;

import org.jspecify.annotations.NullMarked;
