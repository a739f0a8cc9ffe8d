/**
 * Numbers and homes by which a person is reached (证件号码、电话、住址).
 *
 * <p>Start with {@link org.huibian.extract.persons.numbers.PersonalNumbers}; {@link
 * org.huibian.extract.persons.numbers.PersonalSpan} is a stretch that names or reaches a person.
 */
@NullMarked
package org.huibian.extract.persons.numbers;

import org.jspecify.annotations.NullMarked;
