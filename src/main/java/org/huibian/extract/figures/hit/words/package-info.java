/**
 * What the words beside a number say without any phrase (数旁之词): nothing of what is counted, names
 * of single things, the villages of an office, who does the work.
 *
 * <p>Start with {@link org.huibian.extract.figures.hit.words.BareWords}.
 */
@NullMarked
package org.huibian.extract.figures.hit.words;

import org.jspecify.annotations.NullMarked;
