/**
 * What one figure of an indicator is beside another (同一指标的两个数): of another kind, which is counted
 * besides; an item of one list; the same told once more; what was achieved of it; or such that
 * nobody can tell.
 *
 * <p>Start with {@link org.huibian.extract.figures.draft.beside.SeparateKinds}.
 */
@NullMarked
package org.huibian.extract.figures.draft.beside;

import org.jspecify.annotations.NullMarked;
