/** Draws set pages into a PDF file: faces, characters and page numbers. */
@NullMarked
package org.huibian.pdf.draw;

import org.jspecify.annotations.NullMarked;
