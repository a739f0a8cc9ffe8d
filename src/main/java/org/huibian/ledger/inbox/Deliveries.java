package org.huibian.ledger.inbox;

import java.io.IOException;
import java.util.List;
import org.huibian.source.Submission;

/** What was delivered to an office (来件): found in its inbox, which is only ever read. */
public interface Deliveries {

    /** Every submission, by the code points of its path. */
    List<Submission> submissions() throws IOException;

    /**
     * Keeps a submission, whole and as received.
     *
     * @throws IOException if it has changed since it was hashed
     */
    void keep(Submission submission, Archive archive) throws IOException;

    /** The bytes of a submission, or of a file of it. */
    byte[] bytes(Submission submission) throws IOException;
}
