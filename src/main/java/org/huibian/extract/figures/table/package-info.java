/**
 * The numbers of tables: read by the labels beside and above them.
 *
 * <p>Start with {@link org.huibian.extract.figures.table.TableFigures}.
 */
@NullMarked
package org.huibian.extract.figures.table;

import org.jspecify.annotations.NullMarked;
