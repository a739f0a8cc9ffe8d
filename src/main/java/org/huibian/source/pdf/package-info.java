/**
 * PDF files (.pdf): the pages that {@link org.huibian.source.page} shows as blocks with their
 * places, and what is said of pages that are pictures (扫描件).
 *
 * <p>Start with {@link org.huibian.source.pdf.PdfDocumentReader}.
 */
@NullMarked
package org.huibian.source.pdf;

import org.jspecify.annotations.NullMarked;
