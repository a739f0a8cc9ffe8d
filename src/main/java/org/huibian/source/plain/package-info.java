/**
 * Text files (.txt, .md), and plain characters: which encoding bytes are in, and which lines belong
 * to one paragraph.
 *
 * <p>Words: a line is <em>full</em> (折行) where it ends because the margin was reached, not because
 * the paragraph did; a character is <em>lost</em> (乱码) where nobody can tell any more what it was.
 * Start with {@link org.huibian.source.plain.Paragraphs}; {@link org.huibian.source.plain.LineForm}
 * knows how a single line of an official text looks.
 */
@NullMarked
package org.huibian.source.plain;

import org.jspecify.annotations.NullMarked;
