/**
 * Rich Text Format (RTF 1.9.1) as tokens, and the bytes in it as characters.
 *
 * <p>Words: group (大括号里的一组), control word, destination (what a group is for). Start with {@link
 * org.huibian.source.rtf.RtfTokens}, which knows nothing of blocks; {@link
 * org.huibian.source.rtf.RtfDocumentReader} makes them.
 */
@NullMarked
package org.huibian.source.rtf;

import org.jspecify.annotations.NullMarked;
