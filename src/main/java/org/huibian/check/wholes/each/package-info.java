/**
 * What each of several has, and what all of them have together.
 *
 * <p>Words: {@link org.huibian.check.wholes.each.NamedEach} (各得其数: 法官、检察官授课各1次), {@link
 * org.huibian.check.wholes.each.EachOfSeveral} (逐个相加: 20个村调委会各3人), {@link
 * org.huibian.check.wholes.each.EachTimesAll} (逐个相乘: 每村6名，13个村共78名).
 */
@NullMarked
package org.huibian.check.wholes.each;

import org.jspecify.annotations.NullMarked;
