/**
 * A last look at a finished revision before it is published (发布前核对): its own files against each
 * other. Start with {@link org.huibian.batch.audit.RevisionAudit}.
 */
@NullMarked
package org.huibian.batch.audit;

import org.jspecify.annotations.NullMarked;
