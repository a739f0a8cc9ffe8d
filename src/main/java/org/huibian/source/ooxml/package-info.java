/**
 * The parts of a .docx below its paragraphs: XML, styles, automatic numbers, the text of runs
 * (ECMA-376, part 1).
 *
 * <p>Nothing here knows blocks or places. Elements go by their local name where they are Word's, in
 * the transitional or the strict namespace. Start with {@link org.huibian.source.ooxml.RunText}.
 */
@NullMarked
package org.huibian.source.ooxml;

import org.jspecify.annotations.NullMarked;
