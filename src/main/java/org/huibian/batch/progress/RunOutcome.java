package org.huibian.batch.progress;

import java.nio.file.Path;
import org.huibian.message.Message;

/**
 * How a run ended.
 *
 * @param end what became of it
 * @param revision the number of the revision that stands afterwards, 0 for none
 * @param folder the folder of that revision, or the output folder where there is none
 * @param reporting how many sub-districts' reports count
 * @param expected how many are in the roster
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param message what went wrong or why nothing was done; empty text for a published revision
 */
public record RunOutcome(
        End end,
        int revision,
        Path folder,
        int reporting,
        int expected,
        int errors,
        int warnings,
        Message message) {

    /** What becomes of a run. */
    public enum End {
        /** A new revision was published. */
        PUBLISHED,
        /** Nothing had changed since the latest revision. */
        UNCHANGED,
        /** Another run holds the output folder. */
        LOCKED,
        /** Error findings stopped publication, as asked. */
        FINDINGS,
        /** An output failed its own verification. */
        UNVERIFIED,
        /** Stopped from outside; the next run takes it up. */
        INTERRUPTED,
        /** Anything else. */
        FAILED
    }

    /** Whether a revision stands that holds the current inputs. */
    public boolean stands() {
        return end == End.PUBLISHED || end == End.UNCHANGED;
    }
}
