/**
 * How often a thing is to be done in a year (频次): 每月、每季度、每半年一次, and in which part of the year.
 *
 * <p>Start with {@link org.huibian.check.frequency.rhythm.Rhythm}. Words: {@link
 * org.huibian.check.frequency.rhythm.Often} (一年几次), {@link
 * org.huibian.check.frequency.rhythm.Periods} (周期), {@link
 * org.huibian.check.frequency.rhythm.YearPart} (一年的一段).
 */
@NullMarked
package org.huibian.check.frequency.rhythm;

import org.jspecify.annotations.NullMarked;
