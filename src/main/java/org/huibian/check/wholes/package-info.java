/** Checks of parts against their wholes (V01), and what reads their lists. */
@NullMarked
package org.huibian.check.wholes;

import org.jspecify.annotations.NullMarked;
