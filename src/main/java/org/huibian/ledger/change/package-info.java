/**
 * What differs between two revisions, and why: a corrected file, a decision, another set-up.
 *
 * <p>Start with {@link org.huibian.ledger.change.RevisionChanges}.
 */
@NullMarked
package org.huibian.ledger.change;

import org.jspecify.annotations.NullMarked;
