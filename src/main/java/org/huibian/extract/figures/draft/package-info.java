/**
 * The numbers of running text on their way to mentions: each with what it counts and the role it
 * has there.
 *
 * <p>Start with {@link org.huibian.extract.figures.draft.DraftReader}.
 */
@NullMarked
package org.huibian.extract.figures.draft;

import org.jspecify.annotations.NullMarked;
