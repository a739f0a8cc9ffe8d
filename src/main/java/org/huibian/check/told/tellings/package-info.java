/**
 * Counts with the words that say what is counted, compared by those words wherever they stand (V12,
 * and V08 for their units).
 *
 * <p>Words: {@code Telling} (一处说法), {@code Subject} (所说何事), {@code Extent} (说的是全部还是部分), {@link
 * org.huibian.check.told.tellings.LeadersShare} (领导亲为), {@link
 * org.huibian.check.told.tellings.OtherRest} (余数不符), {@link
 * org.huibian.check.told.tellings.ByOtherWords} (换了说法; {@code ThingNames}, by-other-words.csv),
 * {@code PointElsewhere} (小数点错位). Start with {@link org.huibian.check.told.tellings.OtherNumber}.
 */
@NullMarked
package org.huibian.check.told.tellings;

import org.jspecify.annotations.NullMarked;
