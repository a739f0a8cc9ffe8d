/**
 * What checks ask again and again, worked out once.
 *
 * <p>{@link org.huibian.check.memory.Lately} knows what was made of many texts, {@link
 * org.huibian.check.memory.Latest} what was made of one report, {@link
 * org.huibian.check.memory.Once} one thing.
 */
@NullMarked
package org.huibian.check.memory;

import org.jspecify.annotations.NullMarked;
