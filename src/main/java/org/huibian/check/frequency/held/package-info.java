/**
 * How many times something was held (全年召开3次), on which level, by whom and of what business. Begin
 * with {@link org.huibian.check.frequency.held.TimesHeld}.
 */
@NullMarked
package org.huibian.check.frequency.held;

import org.jspecify.annotations.NullMarked;
