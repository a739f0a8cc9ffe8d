/**
 * What a report tells twice, and whether both tell the same (V12): two numbers of one indicator,
 * and why they may differ; what no indicator counts has rooms below, {@link
 * org.huibian.check.told.twice} by the numbers, {@link org.huibian.check.told.tellings} by the
 * words.
 *
 * <p>Words: {@code Explained} (两数不同而有缘由), {@code NearlyTheWhole} (近乎总数). Start with {@link
 * org.huibian.check.told.Contradictions}.
 */
@NullMarked
package org.huibian.check.told;

import org.jspecify.annotations.NullMarked;
