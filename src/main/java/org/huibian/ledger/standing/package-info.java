/**
 * Who has reported by now, who is to be reminded (催报), and since when.
 *
 * <p>Start with {@link org.huibian.ledger.standing.Standing}.
 */
@NullMarked
package org.huibian.ledger.standing;

import org.jspecify.annotations.NullMarked;
