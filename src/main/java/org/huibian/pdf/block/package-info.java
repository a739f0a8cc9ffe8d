/**
 * Sets the blocks of a report, paragraphs, tables, charts, head and signature, as strips of a page.
 */
@NullMarked
package org.huibian.pdf.block;

import org.jspecify.annotations.NullMarked;
