/**
 * Files of TrueType faces (字体文件): their tables, the glyph of each character, and a copy that holds
 * only what is used (ISO/IEC 14496-22).
 *
 * <p>Start with {@link org.huibian.pdf.face.truetype.TrueType}. Words: {@link
 * org.huibian.pdf.face.truetype.Ink} (墨迹, the box a glyph blackens), {@link
 * org.huibian.pdf.face.truetype.HalfMarks} (半角标点).
 */
@NullMarked
package org.huibian.pdf.face.truetype;

import org.jspecify.annotations.NullMarked;
