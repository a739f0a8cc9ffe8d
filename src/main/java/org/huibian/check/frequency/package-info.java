/** How often a report says that something was done, against how often it was (V06). */
@NullMarked
package org.huibian.check.frequency;

import org.jspecify.annotations.NullMarked;
