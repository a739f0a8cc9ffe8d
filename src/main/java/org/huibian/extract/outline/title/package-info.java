/**
 * What a heading is about (标题含义): the chapter it opens and the theme its words belong to.
 *
 * <p>Start with {@link org.huibian.extract.outline.title.HeadingSense}. Words: {@link
 * org.huibian.extract.outline.title.ThemeKeywords} (主题词), {@link
 * org.huibian.extract.outline.title.ChapterTitles} (各章标题).
 */
@NullMarked
package org.huibian.extract.outline.title;

import org.jspecify.annotations.NullMarked;
