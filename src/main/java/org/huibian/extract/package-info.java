/**
 * What a submitted report says (提取): its outline, its figures and its passages, each with its
 * place.
 *
 * <p>Start with {@link org.huibian.extract.Extractor}, which makes an {@link
 * org.huibian.extract.Extraction} of a {@link org.huibian.source.SourceDocument}. An {@link
 * org.huibian.extract.Outline} divides the text; every number in it becomes a {@link
 * org.huibian.extract.Mention} (数量) with its role; those that count become {@link
 * org.huibian.extract.Observation}s (数据). Personal data is replaced before any wording leaves this
 * room.
 */
@NullMarked
package org.huibian.extract;

import org.jspecify.annotations.NullMarked;
