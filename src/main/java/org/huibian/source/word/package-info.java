/**
 * Files of Word since 2007 (.docx): body, tables, notes and text boxes as blocks with their places.
 * What a run, a style or a number means is told by {@link org.huibian.source.ooxml}.
 *
 * <p>Start with {@link org.huibian.source.word.WordDocumentReader}.
 */
@NullMarked
package org.huibian.source.word;

import org.jspecify.annotations.NullMarked;
