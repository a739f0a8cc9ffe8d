/**
 * Sentence by sentence from numbers to drafts (逐句读数): wholes and the parts listed under them, sums,
 * kinds of one indicator kept apart.
 *
 * <p>Start with {@link org.huibian.extract.figures.draft.reading.DraftReader}, which hands each
 * sentence to {@link org.huibian.extract.figures.draft.reading.SentenceReading}.
 */
@NullMarked
package org.huibian.extract.figures.draft.reading;

import org.jspecify.annotations.NullMarked;
