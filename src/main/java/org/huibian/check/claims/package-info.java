/** Checks of what is claimed of all, or of a rhythm, against the numbers (V05, V06). */
@NullMarked
package org.huibian.check.claims;

import org.jspecify.annotations.NullMarked;
