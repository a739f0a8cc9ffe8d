/** Checks of single figures, units and contradictions, and what reads the figures of a sentence. */
@NullMarked
package org.huibian.check.arithmetic;

import org.jspecify.annotations.NullMarked;
