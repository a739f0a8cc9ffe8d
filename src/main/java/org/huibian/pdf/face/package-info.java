/**
 * The faces (字体) that a report is set in: TrueType files, which characters they have, and which one
 * a character is taken from.
 *
 * <p>Words: <i>face</i> 字体, one TrueType file; <i>em</i> 字身. Start with {@link
 * org.huibian.pdf.face.Faces}.
 */
@NullMarked
package org.huibian.pdf.face;

import org.jspecify.annotations.NullMarked;
