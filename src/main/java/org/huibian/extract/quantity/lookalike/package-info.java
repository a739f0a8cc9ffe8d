/**
 * What looks like a figure and is none (形似数字): dates, ordinals, document numbers, names and terms
 * with a numeral in them.
 *
 * <p>Start with {@link org.huibian.extract.quantity.lookalike.Lookalikes}.
 */
@NullMarked
package org.huibian.extract.quantity.lookalike;

import org.jspecify.annotations.NullMarked;
