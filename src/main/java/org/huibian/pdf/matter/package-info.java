/**
 * What stands before and after the text of a report (文前文后): the contents (目录) and the imprint (版记).
 *
 * <p>{@link org.huibian.pdf.matter.ContentsComposer} and {@link
 * org.huibian.pdf.matter.ImprintComposer} set them as strips of a page.
 */
@NullMarked
package org.huibian.pdf.matter;

import org.jspecify.annotations.NullMarked;
