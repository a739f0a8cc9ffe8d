/**
 * A whole submitted document (一份材料) read through: its head and tail, its passages, where its text
 * is damaged, and what the other rooms of extract read of it, as one {@link
 * org.huibian.extract.Extraction}.
 *
 * <p>Start with {@link org.huibian.extract.document.Extractor}.
 */
@NullMarked
package org.huibian.extract.document;

import org.jspecify.annotations.NullMarked;
