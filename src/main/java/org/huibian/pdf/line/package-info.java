/**
 * Lines composed from characters (排行): what may not be parted, where a line may end, and where each
 * character of a line stands (GB/T 15834-2011, 5; GB/T 9704-2012, 5.2.3).
 *
 * <p>Words: <i>glyph</i> 字, a character with its advance; <i>atom</i> 不可拆单元, what stays on one
 * line; <i>cell</i> 字格; <i>squeeze</i> 挤压, to take away the blank half of a mark. Lengths are
 * points. It knows neither faces nor pages. Start with {@link org.huibian.pdf.line.LineBreaker}.
 */
@NullMarked
package org.huibian.pdf.line;

import org.jspecify.annotations.NullMarked;
