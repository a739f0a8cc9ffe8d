/**
 * The one list of checks (疑点检查), in the order of the office's catalogue, and their run over a
 * district.
 *
 * <p>Start with {@link org.huibian.check.list.Checks#all()}.
 */
@NullMarked
package org.huibian.check.list;

import org.jspecify.annotations.NullMarked;
