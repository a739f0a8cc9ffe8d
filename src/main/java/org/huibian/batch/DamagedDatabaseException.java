package org.huibian.batch;

import java.util.Optional;
import org.huibian.ledger.DatabaseFailure;

/**
 * The database cannot be opened, or does not hold what was once written. All that matters lies in
 * plain files: it is made anew and the run begun again.
 */
final class DamagedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DamagedDatabaseException(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    /** The damage that a failure comes from; empty for a failure of another kind. */
    static Optional<DamagedDatabaseException> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (DatabaseFailure.is(cause)) {
                return Optional.of(new DamagedDatabaseException(cause));
            }
        }
        return Optional.empty();
    }
}
