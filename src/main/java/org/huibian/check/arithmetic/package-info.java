/** Checks of single figures, and what reads the figures of a sentence. */
@NullMarked
package org.huibian.check.arithmetic;

import org.jspecify.annotations.NullMarked;
