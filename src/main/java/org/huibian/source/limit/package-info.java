/**
 * How much of a file is read (限额): sizes and times that no honest report reaches, and what is told
 * before a file is opened.
 *
 * <p>Start with {@link org.huibian.source.limit.Limits}. Words: {@link
 * org.huibian.source.limit.Limit} (one of them), {@link org.huibian.source.limit.Risk} (what
 * reading a file may cost).
 */
@NullMarked
package org.huibian.source.limit;

import org.jspecify.annotations.NullMarked;
