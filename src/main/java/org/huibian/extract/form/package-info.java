/**
 * Workbooks (表格): the statistics form, and any sheet with indicator names down its side.
 *
 * <p>Start with {@link org.huibian.extract.form.SheetExtractor}. Rows of the form are known by
 * their hidden id; every other sheet is read by its row labels and column heads.
 */
@NullMarked
package org.huibian.extract.form;

import org.jspecify.annotations.NullMarked;
