/**
 * How far a phrase reaches (归属范围): the numbers of its own clause, of the clauses that borrow from
 * it, of the list it heads and of the addends of its sum.
 *
 * <p>Start with {@link org.huibian.extract.figures.hit.reach.MentionClassifier}.
 */
@NullMarked
package org.huibian.extract.figures.hit.reach;

import org.jspecify.annotations.NullMarked;
