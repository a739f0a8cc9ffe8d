/**
 * Whether the cells of a table come to what it calls their sum (合计、小计, V14): over rows and columns,
 * quarters and parts of a kind.
 *
 * <p>Start with {@link org.huibian.extract.figures.table.faults.sums.TableSums}; {@link
 * org.huibian.extract.figures.table.faults.sums.SummedTable} is the table by row and column, as the
 * rooms beside look at it too.
 */
@NullMarked
package org.huibian.extract.figures.table.faults.sums;

import org.jspecify.annotations.NullMarked;
