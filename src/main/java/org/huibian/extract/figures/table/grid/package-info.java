/**
 * A table as a reader sees it (表头、行名、计量单位): the words above and beside its cells, what they say of
 * time, unit and total, and the number that a cell states.
 *
 * <p>Start with {@link org.huibian.extract.figures.table.grid.TableGrid}.
 */
@NullMarked
package org.huibian.extract.figures.table.grid;

import org.jspecify.annotations.NullMarked;
