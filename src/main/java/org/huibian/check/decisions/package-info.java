/**
 * What the office decided beside what the reports say today: decisions that lapsed (核定失效), answers
 * to findings (答复).
 */
@NullMarked
package org.huibian.check.decisions;

import org.jspecify.annotations.NullMarked;
