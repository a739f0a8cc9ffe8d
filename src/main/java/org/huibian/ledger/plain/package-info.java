/**
 * The forms in which everything that matters is written down (文本文件): JSON, CSV, and the hash of a
 * file's bytes.
 *
 * <p>{@link org.huibian.ledger.plain.Json}, {@link org.huibian.ledger.plain.TableText} and {@link
 * org.huibian.ledger.plain.Hash} know nothing of what they write.
 */
@NullMarked
package org.huibian.ledger.plain;

import org.jspecify.annotations.NullMarked;
