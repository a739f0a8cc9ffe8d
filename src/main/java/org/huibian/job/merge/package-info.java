/**
 * How many reports become one (汇编规则): the level of government, last year's output, the office's own
 * paragraphs and the sentences it wants quoted.
 *
 * <p>Start with {@link org.huibian.job.merge.MergeRules}. Words: {@link
 * org.huibian.job.merge.Level} (层级), {@link org.huibian.job.merge.OwnText} (本级文字), {@link
 * org.huibian.job.merge.PracticeChoice} (做法摘引).
 */
@NullMarked
package org.huibian.job.merge;

import org.jspecify.annotations.NullMarked;
