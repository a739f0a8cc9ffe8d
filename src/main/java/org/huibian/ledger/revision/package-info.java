/**
 * The plain tables of a published revision (版本), written and read back: figures, mentions,
 * findings, submissions, and the members of a level below.
 *
 * <p>Start with {@link org.huibian.ledger.revision.RevisionState}.
 */
@NullMarked
package org.huibian.ledger.revision;

import org.jspecify.annotations.NullMarked;
