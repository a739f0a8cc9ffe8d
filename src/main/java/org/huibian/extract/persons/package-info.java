/**
 * The personal data of a report (个人信息): names, numbers and homes of private persons, and the
 * report's records with 某某 in their place.
 *
 * <p>Start with {@link org.huibian.extract.persons.PersonalData}, which finds and replaces it in a
 * text; {@link org.huibian.extract.persons.PersonalPlaces} does so in records and says where it
 * stood. Its sub-rooms know what a name looks like (names), what makes a person known without one
 * (circumstances), and numbers and homes (numbers).
 */
@NullMarked
package org.huibian.extract.persons;

import org.jspecify.annotations.NullMarked;
