/**
 * The text of a Word file as a stream of elements: paragraphs, cells, comments, tracked changes.
 */
@NullMarked
package org.huibian.word.text;

import org.jspecify.annotations.NullMarked;
