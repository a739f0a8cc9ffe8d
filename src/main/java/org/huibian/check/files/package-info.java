/** Checks of the files of the inbox themselves (I01 to I06). */
@NullMarked
package org.huibian.check.files;

import org.jspecify.annotations.NullMarked;
