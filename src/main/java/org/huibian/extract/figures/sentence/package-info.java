/**
 * What a sentence says around its numbers (语境): which year and part of it, whose number, of one
 * place or one case, plan or rule.
 *
 * <p>Start with {@link org.huibian.extract.figures.sentence.SentenceCues}; {@link
 * org.huibian.extract.figures.sentence.Sentence} is the text they stand in.
 */
@NullMarked
package org.huibian.extract.figures.sentence;

import org.jspecify.annotations.NullMarked;
