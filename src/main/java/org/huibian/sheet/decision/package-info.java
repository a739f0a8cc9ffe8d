/**
 * What the clerk filled into a copy of the ledger (核定工作簿), read back: decided values and answers to
 * findings.
 *
 * <p>Start with {@link org.huibian.sheet.decision.DecisionsWorkbook}.
 */
@NullMarked
package org.huibian.sheet.decision;

import org.jspecify.annotations.NullMarked;
