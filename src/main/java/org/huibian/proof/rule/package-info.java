/**
 * The rules of format (格式规则) that a finished file is measured against, each with its clause and
 * strength, and the verdicts on them.
 *
 * <p>Start with {@link org.huibian.proof.rule.FormatRule}.
 */
@NullMarked
package org.huibian.proof.rule;

import org.jspecify.annotations.NullMarked;
