/**
 * The finished report (报告) as a tree that the writers of all formats read, and nothing else.
 *
 * <p>Start with {@link org.huibian.report.Report} and {@link org.huibian.report.Block}; {@link
 * org.huibian.report.Style} says how it is to look, {@link org.huibian.report.ReportWriter} is the
 * contract of a format. {@link org.huibian.report.xml.ReportXml} keeps it as a file. {@link
 * org.huibian.report.layout.Section}, {@link org.huibian.report.layout.TableLayout} and {@link
 * org.huibian.report.layout.TitleLines} decide what all formats must show alike.
 */
@NullMarked
package org.huibian.report;

import org.jspecify.annotations.NullMarked;
