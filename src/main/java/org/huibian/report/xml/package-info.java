/**
 * A report as a file, report.xml, and back: the same tree, character by character.
 *
 * <p>Start with {@link org.huibian.report.xml.ReportXml}.
 */
@NullMarked
package org.huibian.report.xml;

import org.jspecify.annotations.NullMarked;
