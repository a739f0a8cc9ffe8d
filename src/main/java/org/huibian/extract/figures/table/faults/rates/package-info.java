/** Rates of a table that its counts do not give (V02). */
@NullMarked
package org.huibian.extract.figures.table.faults.rates;

import org.jspecify.annotations.NullMarked;
