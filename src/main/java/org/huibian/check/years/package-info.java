/** The years, plans and laws that a submission names: wrong, stale, expired or repealed. */
@NullMarked
package org.huibian.check.years;

import org.jspecify.annotations.NullMarked;
