/**
 * A submitted file (报送件) as blocks of text and tables, each with its place.
 *
 * <p>One {@link org.huibian.source.DocumentReader} per format, each in a package of its own; {@code
 * reading.DocumentReaders} is the one list of them. Every format gives the same {@link
 * org.huibian.source.SourceDocument}, so that nothing above this room knows formats. Text is
 * cleaned for reading, but every place and quotation points at the text as it was submitted: {@link
 * org.huibian.source.SourceText} holds both.
 */
@NullMarked
package org.huibian.source;

import org.jspecify.annotations.NullMarked;
