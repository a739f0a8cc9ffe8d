/**
 * What makes a person known without a name (可识别的情节): the only pupil of a class, a surname with a
 * home.
 *
 * <p>Start with {@link org.huibian.extract.persons.circumstances.Circumstances}.
 */
@NullMarked
package org.huibian.extract.persons.circumstances;

import org.jspecify.annotations.NullMarked;
