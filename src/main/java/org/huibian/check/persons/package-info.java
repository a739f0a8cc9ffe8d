/** Checks of personal data, names and confidential matter (P01 to P05). */
@NullMarked
package org.huibian.check.persons;

import org.jspecify.annotations.NullMarked;
