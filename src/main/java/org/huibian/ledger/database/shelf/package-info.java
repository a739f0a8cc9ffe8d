/**
 * What was read of the files of a run (读取结果架): whole as long as memory has room, packed on disk
 * after that.
 *
 * <p>Start with {@link org.huibian.ledger.database.shelf.ReadingShelf}; {@link
 * org.huibian.ledger.database.shelf.PackedReport} is how a report is packed.
 */
@NullMarked
package org.huibian.ledger.database.shelf;

import org.jspecify.annotations.NullMarked;
