/**
 * Phrases of all indicators looked up in a text at once (指标短语).
 *
 * <p>Start with {@link org.huibian.indicator.phrase.PhraseIndex}; {@link
 * org.huibian.indicator.phrase.PhraseText} is the text as phrases see it, {@link
 * org.huibian.indicator.phrase.OtherNames} the other names of what they name (names.csv).
 */
@NullMarked
package org.huibian.indicator.phrase;

import org.jspecify.annotations.NullMarked;
