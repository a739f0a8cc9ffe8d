/**
 * What a district report says beside its figures (摘编): attributed practices (做法), the problems and
 * plans that several sub-districts share, and who answers as first responsible.
 *
 * <p>Start with {@link org.huibian.summary.digest.DistrictDigest}. Wordings are chosen, never
 * rewritten, and each carries the {@link org.huibian.summary.digest.sentence.Score} that it was
 * chosen by. Sentences are weighed one by one in {@code sentence}.
 */
@NullMarked
package org.huibian.summary.digest;

import org.jspecify.annotations.NullMarked;
