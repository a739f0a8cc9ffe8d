/**
 * The database of an output folder: what was read of each file, and which revisions there are. It
 * saves work only: all that matters lies in plain files, from which it can be made anew.
 *
 * <p>Start with {@link org.huibian.ledger.database.LedgerDatabase}; {@link
 * org.huibian.ledger.database.DatabaseRebuild} makes it anew.
 */
@NullMarked
package org.huibian.ledger.database;

import org.jspecify.annotations.NullMarked;
