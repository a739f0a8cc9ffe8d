/**
 * The numbers of a text (数): every figure with its unit and bounds, and everything that looks like
 * a figure but is a date, a document number or a name.
 *
 * <p>Start with {@link org.huibian.extract.quantity.QuantityScanner}; it reads a text once, from
 * left to right. Words: {@link org.huibian.extract.quantity.Figure} (数), {@link
 * org.huibian.extract.quantity.Kind} (数的种类).
 */
@NullMarked
package org.huibian.extract.quantity;

import org.jspecify.annotations.NullMarked;
