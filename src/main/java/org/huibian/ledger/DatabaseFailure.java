package org.huibian.ledger;

import java.sql.SQLException;
import org.hsqldb.HsqlException;

/** Tells a failure of the database from any other. */
public final class DatabaseFailure {

    private DatabaseFailure() {}

    /** Whether a failure is one of the database; what it cannot read it tells past JDBC. */
    public static boolean is(Throwable failure) {
        return failure instanceof SQLException || failure instanceof HsqlException;
    }
}
