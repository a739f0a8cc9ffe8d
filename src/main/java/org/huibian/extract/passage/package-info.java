/**
 * What a report says in words (文字): its passages, what its head and tail say about it, and where
 * its text is damaged.
 *
 * <p>Start with {@link org.huibian.extract.passage.PassageReader}; {@link
 * org.huibian.extract.passage.MetadataReader} reads the margins, {@link
 * org.huibian.extract.passage.TextDefects} the damage.
 */
@NullMarked
package org.huibian.extract.passage;

import org.jspecify.annotations.NullMarked;
