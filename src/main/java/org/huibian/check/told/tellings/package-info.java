/**
 * Counts with the words that say what is counted, compared by those words wherever they stand (V12,
 * and V08 for their units).
 *
 * <p>Words: {@link org.huibian.check.told.tellings.OtherRest} (余数不符), {@link
 * org.huibian.check.told.tellings.ByOtherWords} (换了说法), {@code PointElsewhere} (小数点错位); what a
 * count is of stands in {@link org.huibian.check.told.tellings.subject}. Start with {@link
 * org.huibian.check.told.tellings.OtherNumber}.
 */
@NullMarked
package org.huibian.check.told.tellings;

import org.jspecify.annotations.NullMarked;
