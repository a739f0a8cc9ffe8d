/**
 * Checks of parts against their wholes (V01): the list after 其中 or the like, as the numbers tell
 * it; the other ways to tell parts have rooms below, {@link org.huibian.check.wholes.lists} within
 * a sentence and {@link org.huibian.check.wholes.accounts} over several.
 *
 * <p>Words: {@code PartList} and {@code ListedParts} (其中之后的分项), {@code Percentages} (占比). Start
 * with {@link org.huibian.check.wholes.PartsAndWhole}.
 */
@NullMarked
package org.huibian.check.wholes;

import org.jspecify.annotations.NullMarked;
