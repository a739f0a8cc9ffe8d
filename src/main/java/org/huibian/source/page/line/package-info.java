/**
 * Lines and tables of a page (行、表), as the positions of its characters and rulings show them.
 *
 * <p>Words: {@link org.huibian.source.page.line.Item} (what stands on a page: a {@link
 * org.huibian.source.page.line.Line} or a {@link org.huibian.source.page.line.PageTable}), {@link
 * org.huibian.source.page.line.RuledTables} (有线表), {@link
 * org.huibian.source.page.line.AlignedTables} (无线表).
 */
@NullMarked
package org.huibian.source.page.line;

import org.jspecify.annotations.NullMarked;
