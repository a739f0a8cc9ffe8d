/**
 * The ledger of a revision as a workbook (台账).
 *
 * <p>Words owned here: matrix (指标矩阵), source of a value (数据来源). Start with {@link
 * org.huibian.sheet.ledger.LedgerWorkbook}. No text of a submission is ever a formula; no text is
 * measured: every width is fixed.
 */
@NullMarked
package org.huibian.sheet.ledger;

import org.jspecify.annotations.NullMarked;
