/** The floors: programs that do nothing but what cannot be avoided. */
@NullMarked
package org.huibian.benchmark.floor;

import org.jspecify.annotations.NullMarked;
