/**
 * A revision in the making (版本的形成): the draft, which says all that it will say, and its files,
 * written and measured.
 *
 * <p>Start with {@link org.huibian.batch.revision.Draft}; {@link
 * org.huibian.batch.revision.RevisionWriter} has the list of the files.
 */
@NullMarked
package org.huibian.batch.revision;

import org.jspecify.annotations.NullMarked;
