package org.huibian.batch;

import org.huibian.message.Message;

/** A run that stops by its own rules before anything is published. */
final class PublicationRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RunOutcome.End end;
    private final transient Message reason;

    PublicationRefusedException(RunOutcome.End end, Message reason) {
        super(reason.text());
        this.end = end;
        this.reason = reason;
    }

    RunOutcome.End end() {
        return end;
    }

    Message reason() {
        return reason;
    }
}
