/**
 * How numbers are written (数字写法): in digits, in characters, mixed, with grouping and 万 or 亿.
 *
 * <p>Start with {@link org.huibian.extract.quantity.numeral.Numeral}; {@link
 * org.huibian.extract.quantity.numeral.WrittenNumber} reads a number that is known to be one.
 */
@NullMarked
package org.huibian.extract.quantity.numeral;

import org.jspecify.annotations.NullMarked;
