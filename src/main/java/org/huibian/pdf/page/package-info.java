/**
 * Pages filled with strips (排版): what stays together, what is repeated, which row it stands in.
 *
 * <p>Words: <i>strip</i> 条, a piece of the flow that no page break parts, a line of text or a row
 * of a table; <i>frame</i> 版心 upright or across the page; <i>sheet</i> 页, a composed page;
 * <i>piece</i> 版面元素, words, a stroke or a bookmark at its place; <i>element</i> 结构元素, the paragraph
 * or cell that words belong to. Lengths are points, from the left and the top of the frame. Start
 * with {@link org.huibian.pdf.page.PageComposer}.
 */
@NullMarked
package org.huibian.pdf.page;

import org.jspecify.annotations.NullMarked;
