package org.huibian.ledger.database;

import org.huibian.message.Message;

/** Another run is using the schema of a job in the shared database. */
public final class DatabaseInUseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** For a reason. */
    public DatabaseInUseException(Message reason) {
        super(reason.text());
        this.reason = reason;
    }

    /** Which one, and what to do. */
    public Message reason() {
        return reason;
    }
}
