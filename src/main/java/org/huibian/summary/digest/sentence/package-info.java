/**
 * Sentences weighed one by one (选句): whether one stands by itself, says something of substance and
 * is fit to be printed, and how like two are.
 *
 * <p>Start with {@link org.huibian.summary.digest.sentence.Sentence}. Words: {@link
 * org.huibian.summary.digest.sentence.Score} (why one is taken before another), {@link
 * org.huibian.summary.digest.sentence.LeadingWords} (领句词), {@link
 * org.huibian.summary.digest.sentence.Wording} (the words the choice goes by, in {@code
 * wording.properties}).
 */
@NullMarked
package org.huibian.summary.digest.sentence;

import org.jspecify.annotations.NullMarked;
