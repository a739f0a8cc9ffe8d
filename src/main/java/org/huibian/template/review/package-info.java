/**
 * What only the review copy (审核稿) shows: who reported, how sentences were chosen, and the findings
 * of each sub-district.
 *
 * <p>Start with {@link org.huibian.template.review.ReviewModels}.
 */
@NullMarked
package org.huibian.template.review;

import org.jspecify.annotations.NullMarked;
