/**
 * What was submitted (收件): the files of the inbox as they lie there, when each came, and the
 * archive that keeps every one of them by its content.
 *
 * <p>Nothing in the inbox is ever changed. Start with {@link org.huibian.ledger.inbox.Inbox}.
 */
@NullMarked
package org.huibian.ledger.inbox;

import org.jspecify.annotations.NullMarked;
