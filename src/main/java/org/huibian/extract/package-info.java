/**
 * What a submitted report says (提取): its outline, its figures and its passages, each with its
 * place.
 *
 * <p>Start with {@link org.huibian.extract.document.Extractor}, which makes an {@link
 * org.huibian.extract.Extraction} of a {@link org.huibian.source.SourceDocument}. An {@link
 * org.huibian.extract.outline.Outline} divides the text ({@code outline}); every number in it
 * ({@code quantity}) becomes a {@link org.huibian.extract.Mention} (数量) with its role; those that
 * count become {@link org.huibian.extract.Observation}s (数据, {@code figures}). Personal data is
 * replaced ({@code persons}) before any wording leaves this room. The records all of these share
 * stand here.
 */
@NullMarked
package org.huibian.extract;

import org.jspecify.annotations.NullMarked;
