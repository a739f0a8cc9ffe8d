/**
 * What a personal name looks like (姓名的形式) and what stands beside it, whoever bears it.
 *
 * <p>Start with {@link org.huibian.extract.persons.names.FreeNames}, which finds names by
 * themselves; {@link org.huibian.extract.persons.names.NameForm} tells whether one stands at a
 * place. Words: {@link org.huibian.extract.persons.names.NameWords} (姓氏和用字, persons.csv), {@link
 * org.huibian.extract.persons.names.PersonWords} (身份称谓).
 */
@NullMarked
package org.huibian.extract.persons.names;

import org.jspecify.annotations.NullMarked;
