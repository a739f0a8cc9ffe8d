/** Claims that something holds for all, against the counts beside them (V05). */
@NullMarked
package org.huibian.check.claims.counts;

import org.jspecify.annotations.NullMarked;
