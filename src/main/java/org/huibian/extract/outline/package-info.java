/**
 * How a report is divided (结构): its headings and their numbers, its chapters and themes, what its
 * head and tail say about it, and its sentences.
 *
 * <p>Start with {@link org.huibian.extract.outline.OutlineParser}, which makes the {@link
 * org.huibian.extract.Outline}; {@link org.huibian.extract.outline.MetadataReader} and {@link
 * org.huibian.extract.outline.PassageReader} read on in it. Words: {@link
 * org.huibian.extract.outline.NumberScheme} (编号体例), {@link
 * org.huibian.extract.outline.HeadingNumber} (标题编号), {@link org.huibian.extract.outline.Marker} (a
 * number at its place), {@link org.huibian.extract.outline.ThemeKeywords} (主题词).
 */
@NullMarked
package org.huibian.extract.outline;

import org.jspecify.annotations.NullMarked;
