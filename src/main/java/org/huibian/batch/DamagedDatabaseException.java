package org.huibian.batch;

import java.util.Locale;
import java.util.Optional;
import org.huibian.ledger.DatabaseFailure;
import org.huibian.message.Message;
import org.huibian.message.Trouble;

/**
 * The database cannot be opened, or does not hold what was once written. All that matters lies in
 * plain files: it is made anew and the run begun again.
 */
final class DamagedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DamagedDatabaseException(Throwable cause) {
        super(told(cause), cause);
    }

    /** In words that a clerk reads where the trouble is known, else in those of the database. */
    private static String told(Throwable cause) {
        Message trouble = Trouble.of(cause);
        return trouble.key().equals("trouble.system")
                ? String.valueOf(cause.getMessage())
                : trouble.text(Locale.getDefault());
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
