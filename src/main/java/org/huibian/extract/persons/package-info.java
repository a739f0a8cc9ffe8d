/**
 * The personal data of a report (个人信息): names, numbers and homes of private persons, and the
 * report's records with 某某 in their place.
 *
 * <p>Start with {@link org.huibian.extract.persons.PersonalData}, which finds and replaces it in a
 * text; {@link org.huibian.extract.persons.PersonalPlaces} does so in records and says where it
 * stood. Words: {@link org.huibian.extract.persons.PersonalSpan} (a stretch that names or reaches a
 * person), {@link org.huibian.extract.persons.NameForm} (姓名的形式), {@link
 * org.huibian.extract.persons.NameWords} (姓氏和用字, persons.csv).
 */
@NullMarked
package org.huibian.extract.persons;

import org.jspecify.annotations.NullMarked;
