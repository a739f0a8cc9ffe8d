/**
 * What is wrong with a table in itself, whatever its figures say: sums, units, numbers typed as
 * text (V14).
 */
@NullMarked
package org.huibian.extract.figures.table.faults;

import org.jspecify.annotations.NullMarked;
