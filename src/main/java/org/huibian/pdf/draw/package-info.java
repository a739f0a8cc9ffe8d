/** Draws set pages into a PDF file: faces, characters, tags, bookmarks, properties. */
@NullMarked
package org.huibian.pdf.draw;

import org.jspecify.annotations.NullMarked;
