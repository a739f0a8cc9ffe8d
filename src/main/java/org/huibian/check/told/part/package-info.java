/**
 * Whether one of two numbers that differ is of a part of what the other is of (V12), so that both
 * may be right.
 *
 * <p>Words: {@code PartOfNumber} (其中), {@code PartOfList} (分项), {@code PartOfAnother} (别处总数的分项).
 * Start with {@code OfSome}.
 */
@NullMarked
package org.huibian.check.told.part;

import org.jspecify.annotations.NullMarked;
