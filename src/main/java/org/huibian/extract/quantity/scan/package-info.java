/**
 * Finding the figures of a text (识数), once from left to right: numerals with their measure words
 * and bounds, idioms, and figures in words (全部、无).
 *
 * <p>Start with {@link org.huibian.extract.quantity.scan.QuantityScanner}.
 */
@NullMarked
package org.huibian.extract.quantity.scan;

import org.jspecify.annotations.NullMarked;
