/**
 * A saved web page, and the article in it (正文): what stands around it – navigation, index table,
 * “来源… 发布时间… 字体：[大 中 小]”, share buttons, footer – is told apart by how it looks, not by how one
 * website names its parts.
 *
 * <p>Start with {@link org.huibian.source.web.Article}, which knows nothing of blocks; {@link
 * org.huibian.source.web.HtmlDocumentReader} makes them.
 */
@NullMarked
package org.huibian.source.web;

import org.jspecify.annotations.NullMarked;
