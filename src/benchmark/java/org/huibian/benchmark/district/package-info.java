/** A made-up district of any size, whose totals are known. */
@NullMarked
package org.huibian.benchmark.district;

import org.jspecify.annotations.NullMarked;
