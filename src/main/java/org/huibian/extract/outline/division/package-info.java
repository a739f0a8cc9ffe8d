/**
 * From paragraphs to sections (划分): which numbers begin a heading, how deep each lies, where its
 * wording ends and what lies under it.
 *
 * <p>Start with {@link org.huibian.extract.outline.division.OutlineParser}. Words: {@link
 * org.huibian.extract.outline.division.Nesting} (层次), {@link
 * org.huibian.extract.outline.division.TitleWording} (标题文字).
 */
@NullMarked
package org.huibian.extract.outline.division;

import org.jspecify.annotations.NullMarked;
