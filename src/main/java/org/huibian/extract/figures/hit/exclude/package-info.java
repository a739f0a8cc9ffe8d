/**
 * What keeps a phrase from claiming a number (排除): the excludes of an indicator, how far each of
 * them holds, and examples after 如.
 *
 * <p>Start with {@link org.huibian.extract.figures.hit.exclude.ExcludeScope}.
 */
@NullMarked
package org.huibian.extract.figures.hit.exclude;

import org.jspecify.annotations.NullMarked;
