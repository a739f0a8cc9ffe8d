/**
 * The words that say how far on its way what is counted is (到了哪一步): stages.csv, what is said of
 * those closed (pairs.csv), and of older cases among them.
 *
 * <p>Start with {@link org.huibian.check.stages.words.Stage}.
 */
@NullMarked
package org.huibian.check.stages.words;

import org.jspecify.annotations.NullMarked;
