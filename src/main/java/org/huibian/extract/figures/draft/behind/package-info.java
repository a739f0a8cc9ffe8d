/**
 * What a number is by the sentences before it (承前): a list of kinds of what they count, what was
 * closed or solved of it, who appeared in court for it.
 *
 * <p>Start with {@link org.huibian.extract.figures.draft.behind.ListBehind}.
 */
@NullMarked
package org.huibian.extract.figures.draft.behind;

import org.jspecify.annotations.NullMarked;
