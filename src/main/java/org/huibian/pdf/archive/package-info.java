/**
 * What makes a PDF last and readable to programs (PDF/A, 标签): its structure, bookmarks, properties
 * and colour profile.
 *
 * <p>Start with {@link org.huibian.pdf.archive.Structure}.
 */
@NullMarked
package org.huibian.pdf.archive;

import org.jspecify.annotations.NullMarked;
