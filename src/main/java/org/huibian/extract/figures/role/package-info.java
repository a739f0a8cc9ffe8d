/**
 * What a number is to the total of its indicator (口径): the total itself, a part, a rule, a plan,
 * last year's, or none of it, judged by the words around it.
 *
 * <p>Start with {@link org.huibian.extract.figures.role.RoleCues}.
 */
@NullMarked
package org.huibian.extract.figures.role;

import org.jspecify.annotations.NullMarked;
