/**
 * Checks of the files of the inbox themselves (I01 to I06), and which of those of nobody are
 * reports.
 *
 * <p>Words: {@link org.huibian.check.files.NamelessReports} (主体不明的报告).
 */
@NullMarked
package org.huibian.check.files;

import org.jspecify.annotations.NullMarked;
