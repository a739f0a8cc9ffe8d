/**
 * Rich Text Format (RTF 1.9.1) as tokens, and the bytes in it as characters.
 *
 * <p>Words: group (大括号里的一组), control word, destination (what a group is for). Nothing here knows
 * blocks or places. Start with {@link org.huibian.source.rtf.RtfTokens}.
 */
@NullMarked
package org.huibian.source.rtf;

import org.jspecify.annotations.NullMarked;
