/**
 * The rules of format as a Word file keeps or breaks them: by the properties of its parts, since
 * where its lines fall is for the program that shows it.
 *
 * <p>Start with {@link org.huibian.proof.docx.DocxProof}.
 */
@NullMarked
package org.huibian.proof.docx;

import org.jspecify.annotations.NullMarked;
