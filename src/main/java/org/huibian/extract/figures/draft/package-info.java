/**
 * The numbers of running text on their way to mentions (初稿): each with what it counts and the role
 * it has there.
 *
 * <p>Words: {@link org.huibian.extract.figures.draft.Draft} (a figure not yet a mention), {@link
 * org.huibian.extract.figures.draft.Heading} (the heading it stands under); {@link
 * org.huibian.extract.figures.draft.reading.DraftReader} makes the drafts.
 */
@NullMarked
package org.huibian.extract.figures.draft;

import org.jspecify.annotations.NullMarked;
