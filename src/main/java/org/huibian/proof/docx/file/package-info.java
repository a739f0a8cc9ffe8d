/**
 * A finished Word file as its parts tell it (文件内容): sections, paragraphs, tables and charts with
 * the properties that hold for each.
 *
 * <p>Start with {@link org.huibian.proof.docx.file.DocxFile}.
 */
@NullMarked
package org.huibian.proof.docx.file;

import org.jspecify.annotations.NullMarked;
