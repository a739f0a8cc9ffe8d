/** Whether two numbers are of the same thing or the same persons, by their words. */
@NullMarked
package org.huibian.check.stages.things;

import org.jspecify.annotations.NullMarked;
