/**
 * A report as a PDF: lines, pages and tables composed by our own rules (GB/T 9704-2012, GB/T
 * 15834-2011), drawn with OpenPDF.
 *
 * <p>Words: <i>strip</i> 条, a piece of the flow that no page break parts, a line of text or a row
 * of a table; <i>frame</i> 版心 upright or across the page; <i>sheet</i> 页, a composed page;
 * <i>piece</i> 版面元素, words, a stroke or a bookmark at its place. Lengths are points of 1/72 inch,
 * from the left and the top of the frame.
 *
 * <p>Start with {@link org.huibian.pdf.PdfReportWriter}: blocks become strips ({@code
 * SectionComposer}, {@code TableComposer}), strips become sheets ({@code PageComposer}), sheets are
 * drawn ({@code SheetDrawer}).
 */
@NullMarked
package org.huibian.pdf;

import org.jspecify.annotations.NullMarked;
