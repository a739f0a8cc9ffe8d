/**
 * What the words beside a count say, and what two of them have in common.
 *
 * <p>Words: {@code Content} (说了什么, unsaid.csv, alike.csv), {@code DoneWith} (做了), {@code HowOften}
 * (多久一次), {@code Level} (街道的还是社区的), {@code NamedPlaces} (点名的地方), {@code Opinions} (谁的意见), {@code
 * Overlap} (相同的字), {@code UnitKind} (单位计的是什么). Start with {@link
 * org.huibian.check.told.words.Content}.
 */
@NullMarked
package org.huibian.check.told.words;

import org.jspecify.annotations.NullMarked;
