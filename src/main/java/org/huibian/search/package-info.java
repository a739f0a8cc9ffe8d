/**
 * Regular expressions over whole districts of text.
 *
 * <p>Start with {@link org.huibian.search.TextPattern}.
 */
@NullMarked
package org.huibian.search;

import org.jspecify.annotations.NullMarked;
