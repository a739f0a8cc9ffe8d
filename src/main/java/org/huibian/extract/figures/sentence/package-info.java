/**
 * What a sentence says of its numbers besides what they count: time, part and whole, rules and
 * plans, one place or one case (口径).
 *
 * <p>Start with {@link org.huibian.extract.figures.sentence.RoleCues}.
 */
@NullMarked
package org.huibian.extract.figures.sentence;

import org.jspecify.annotations.NullMarked;
