/**
 * The numbers of a text (数): every figure with its unit and bounds, and everything that looks like
 * a figure but is a date, a document number or a name.
 *
 * <p>{@link org.huibian.extract.quantity.Figure} (数) and its {@link
 * org.huibian.extract.quantity.Kind} (数的种类) are what every other room sees; {@link
 * org.huibian.extract.quantity.scan.QuantityScanner} finds them.
 */
@NullMarked
package org.huibian.extract.quantity;

import org.jspecify.annotations.NullMarked;
