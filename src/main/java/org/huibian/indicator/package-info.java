/**
 * The vocabulary (指标): what is counted, in which unit, and how a district adds it up.
 *
 * <p>Indicators and units are rows of {@code indicators.csv} and {@code units.csv}; a new one needs
 * no Java. Start with {@link org.huibian.indicator.IndicatorCatalog}; {@link
 * org.huibian.indicator.Quantity} is a number with its unit.
 */
@NullMarked
package org.huibian.indicator;

import org.jspecify.annotations.NullMarked;
