/**
 * One thing counted again with another result, found from the number that is said again (V12).
 *
 * <p>Words: {@code PointedBack} (上述、前述), {@code SaidAgain} (全年又说一次), {@code ReferredTo} (所…的),
 * {@code CountedWords} (所计之事). Start with {@link org.huibian.check.told.twice.SaidTwice}.
 */
@NullMarked
package org.huibian.check.told.twice;

import org.jspecify.annotations.NullMarked;
