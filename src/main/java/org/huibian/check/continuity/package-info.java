/**
 * What this year's report says beside last year's (与上年对照): figures that jump or stay the same to
 * the digit, last year's figures as quoted, promises and problems that nobody comes back to.
 */
@NullMarked
package org.huibian.check.continuity;

import org.jspecify.annotations.NullMarked;
