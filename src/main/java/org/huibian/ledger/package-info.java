/**
 * What was submitted, run and published (台账): the output folder, its archive, lock and database,
 * and the plain files of a revision (版本).
 *
 * <p>Start with {@link org.huibian.ledger.OutputFolder}; {@link org.huibian.ledger.Publication}
 * makes a revision appear whole or not at all. All that matters lies in plain files; the database
 * only saves work.
 */
@NullMarked
package org.huibian.ledger;

import org.jspecify.annotations.NullMarked;
