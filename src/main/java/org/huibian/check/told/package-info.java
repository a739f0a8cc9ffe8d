/** What a report tells twice, and whether both tell the same (V12). */
@NullMarked
package org.huibian.check.told;

import org.jspecify.annotations.NullMarked;
