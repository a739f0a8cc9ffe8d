/** Checks of rates, shares and changes against the numbers beside them (V02, V04). */
@NullMarked
package org.huibian.check.rates;

import org.jspecify.annotations.NullMarked;
