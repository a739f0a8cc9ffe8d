/** Units and roughness of numbers: what counts what, and how near a number is said to be. */
@NullMarked
package org.huibian.check.units;

import org.jspecify.annotations.NullMarked;
