/**
 * How a report is divided (结构): its sections under their headings, the running text and the tables
 * that lie under each, and its sentences.
 *
 * <p>Start with {@link org.huibian.extract.outline.Outline}; {@link
 * org.huibian.extract.outline.division.OutlineParser} makes it. Words: {@link
 * org.huibian.extract.outline.Section} (节), {@link org.huibian.extract.outline.Chapter} (规定的一章),
 * {@link org.huibian.extract.outline.Stretch} (a piece of running text under one section), {@link
 * org.huibian.extract.outline.HeadingLine} (a paragraph that may be a heading).
 */
@NullMarked
package org.huibian.extract.outline;

import org.jspecify.annotations.NullMarked;
