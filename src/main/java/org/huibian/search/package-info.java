/**
 * Words and regular expressions looked for in whole districts of text.
 *
 * <p>Start with {@link org.huibian.search.TextPattern}; {@link org.huibian.search.WordIndex} knows
 * words only.
 */
@NullMarked
package org.huibian.search;

import org.jspecify.annotations.NullMarked;
