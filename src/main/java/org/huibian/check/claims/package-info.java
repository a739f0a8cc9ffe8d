/** What is claimed of all against the numbers and against what denies it (V05). */
@NullMarked
package org.huibian.check.claims;

import org.jspecify.annotations.NullMarked;
