/**
 * What the numbers of a report count (数据): the indicator and the role of each, in running text and
 * in tables, and the one figure that stands for an indicator.
 *
 * <p>Start with {@link org.huibian.extract.figures.FigureReader}. Words: {@link
 * org.huibian.extract.figures.hit.Clause} (分句), {@link org.huibian.extract.figures.hit.Hit} (what a
 * figure counts, by a phrase), {@link org.huibian.extract.figures.draft.Draft} (a figure on its way
 * to becoming a mention), {@link org.huibian.extract.figures.Figures} (what is found in one
 * report).
 */
@NullMarked
package org.huibian.extract.figures;

import org.jspecify.annotations.NullMarked;
