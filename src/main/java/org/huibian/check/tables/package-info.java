/** Checks of tables in themselves and against the text (V13, V14). */
@NullMarked
package org.huibian.check.tables;

import org.jspecify.annotations.NullMarked;
