/**
 * What was read of the files of a run (读取结果架): whole as long as memory has room, packed on disk
 * after that.
 *
 * <p>Start with {@link org.huibian.ledger.database.shelf.ReadingShelf}; {@link
 * org.huibian.ledger.database.shelf.PackedExtraction} is how all that was read of a file is packed,
 * for the database and for pipes.
 */
@NullMarked
package org.huibian.ledger.database.shelf;

import org.jspecify.annotations.NullMarked;
