/**
 * What the readers of word-processor formats share: paragraphs and tables gathered into blocks
 * (文字块), merged cells on a grid (合并单元格), and line breaks that mean the end of a paragraph (软回车).
 *
 * <p>Start with {@link org.huibian.source.block.BlockList}.
 */
@NullMarked
package org.huibian.source.block;

import org.jspecify.annotations.NullMarked;
