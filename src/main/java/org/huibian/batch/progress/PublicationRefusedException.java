package org.huibian.batch.progress;

import org.huibian.message.Message;

/** A run that stops by its own rules before anything is published. */
public final class PublicationRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RunOutcome.End end;
    private final transient Message reason;

    public PublicationRefusedException(RunOutcome.End end, Message reason) {
        super(reason.text());
        this.end = end;
        this.reason = reason;
    }

    public RunOutcome.End end() {
        return end;
    }

    public Message reason() {
        return reason;
    }
}
