/**
 * A report as a PDF: lines, pages and tables composed by our own rules (GB/T 9704-2012, GB/T
 * 15834-2011), drawn with OpenPDF.
 *
 * <p>Start with {@link org.huibian.pdf.PdfReportWriter}: blocks become strips ({@code
 * SectionComposer}, {@code TableComposer}), their text lines ({@link
 * org.huibian.pdf.line.LineBreaker}), strips become sheets ({@link
 * org.huibian.pdf.page.PageComposer}), sheets are drawn ({@code SheetDrawer}). Lengths are points
 * of 1/72 inch.
 */
@NullMarked
package org.huibian.pdf;

import org.jspecify.annotations.NullMarked;
