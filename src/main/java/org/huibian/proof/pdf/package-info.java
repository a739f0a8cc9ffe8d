/**
 * The rules of format as a PDF keeps or breaks them.
 *
 * <p>Start with {@link org.huibian.proof.pdf.PdfProof}.
 */
@NullMarked
package org.huibian.proof.pdf;

import org.jspecify.annotations.NullMarked;
