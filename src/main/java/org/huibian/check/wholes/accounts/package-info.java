/**
 * Parts and wholes told over several sentences of a paragraph, read as one account (V01).
 *
 * <p>Words: {@code Tally} (一笔账: the numbers of some sentences), {@code Breakdowns} (按来源分、按内容分).
 * Start with {@link org.huibian.check.wholes.accounts.Accounts}.
 */
@NullMarked
package org.huibian.check.wholes.accounts;

import org.jspecify.annotations.NullMarked;
