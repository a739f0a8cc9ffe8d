/**
 * What was sent in (收件): whose report each file is and which of several files counts (checks.csv,
 * S04).
 *
 * <p>Start with {@link org.huibian.summary.intake.Intake}. Words: {@link
 * org.huibian.summary.intake.Reading} (a file that was read), {@link
 * org.huibian.summary.intake.IntakeRow} (its line in the list), {@link
 * org.huibian.summary.intake.SubDistrictFinder} (tells whose it is).
 */
@NullMarked
package org.huibian.summary.intake;

import org.jspecify.annotations.NullMarked;
