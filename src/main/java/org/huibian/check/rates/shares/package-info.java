/** Shares of a whole and changes between two years, in percent or in words (V02). */
@NullMarked
package org.huibian.check.rates.shares;

import org.jspecify.annotations.NullMarked;
