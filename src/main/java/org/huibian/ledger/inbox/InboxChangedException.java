package org.huibian.ledger.inbox;

import java.io.IOException;

/** A file of the inbox that is not what it was when the run began. */
public final class InboxChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /** For a file, by its path below the inbox. */
    InboxChangedException(String file) {
        super("changed while it was received: " + file);
        this.file = file;
    }

    /** The file, by its path below the inbox. */
    public String file() {
        return file;
    }
}
