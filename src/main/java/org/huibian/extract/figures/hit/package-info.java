/**
 * What a number counts (指标归属): the clause it stands in and the phrase of an indicator that claims
 * it.
 *
 * <p>Words: {@link org.huibian.extract.figures.hit.Clause} (分句), {@link
 * org.huibian.extract.figures.hit.Hit} (what a figure counts, by a phrase), {@link
 * org.huibian.extract.figures.hit.ClauseHeads} (what a clause is about); {@link
 * org.huibian.extract.figures.hit.reach.MentionClassifier} finds the hits.
 */
@NullMarked
package org.huibian.extract.figures.hit;

import org.jspecify.annotations.NullMarked;
