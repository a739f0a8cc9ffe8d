/** Checks of what has come further than more of it than there was (V03), and the words of it. */
@NullMarked
package org.huibian.check.stages;

import org.jspecify.annotations.NullMarked;
