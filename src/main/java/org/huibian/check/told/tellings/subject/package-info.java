/**
 * What a count is of, by the words of its sentence, and of how many of all it is told.
 *
 * <p>Words: {@link org.huibian.check.told.tellings.subject.Telling} (一处说法), {@link
 * org.huibian.check.told.tellings.subject.Subject} (所说何事), {@link
 * org.huibian.check.told.tellings.subject.Extent} (说的是全部还是部分), {@link
 * org.huibian.check.told.tellings.subject.ThingNames} (by-other-words.csv), {@link
 * org.huibian.check.told.tellings.subject.LeadersShare} (领导亲为). Start with {@link
 * org.huibian.check.told.tellings.subject.OneSubject}.
 */
@NullMarked
package org.huibian.check.told.tellings.subject;

import org.jspecify.annotations.NullMarked;
