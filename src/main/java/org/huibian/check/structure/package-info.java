/**
 * What a submission consists of: that it is there and in time, its chapters, years, and numbers.
 */
@NullMarked
package org.huibian.check.structure;

import org.jspecify.annotations.NullMarked;
