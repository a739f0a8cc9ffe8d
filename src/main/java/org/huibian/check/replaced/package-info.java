/** Traces of one word having been replaced by another throughout a report. */
@NullMarked
package org.huibian.check.replaced;

import org.jspecify.annotations.NullMarked;
