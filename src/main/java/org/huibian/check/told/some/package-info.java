/**
 * Words by which a count or a rate is of some only, not of all there are.
 *
 * <p>Words: {@code AgainstAll} (与总体相比), {@code NotAll} (并非全部), {@code NotReached} (没有达到), {@code
 * OneOffence} (一次违法罚多少), {@code OutOf} (其中的), {@code SaidOfThem} (说的是他们), {@code SetApart} (另外计的).
 * Start with {@link org.huibian.check.told.some.OutOf}.
 */
@NullMarked
package org.huibian.check.told.some;

import org.jspecify.annotations.NullMarked;
