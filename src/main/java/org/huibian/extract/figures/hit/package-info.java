/**
 * Which indicator a number counts (指标归属): phrases of its own clause, those it borrows from the
 * clauses before, those it shares with a list, and what the excludes keep out.
 *
 * <p>Start with {@link org.huibian.extract.figures.hit.MentionClassifier}.
 */
@NullMarked
package org.huibian.extract.figures.hit;

import org.jspecify.annotations.NullMarked;
