package org.huibian.summary.intake;

import java.util.Optional;
import org.huibian.extract.Extraction;
import org.huibian.message.Message;
import org.huibian.source.Submission;

/**
 * A submission after the attempt to read it: exactly one of the two is there.
 *
 * @param submission the file
 * @param firstSeen number of the revision that saw it first; the current one's for a new file
 * @param extraction what it says
 * @param unreadable why it could not be read, the reason of a {@link org.huibian.source.Refusal}
 */
public record Reading(
        Submission submission,
        int firstSeen,
        Optional<Extraction> extraction,
        Optional<Message> unreadable) {

    /** Refuses both and neither. */
    public Reading {
        if (extraction.isPresent() == unreadable.isPresent()) {
            throw new IllegalArgumentException("read or unreadable: " + submission.file());
        }
    }

    /** A file that was read. */
    public static Reading of(Submission submission, int firstSeen, Extraction extraction) {
        return new Reading(submission, firstSeen, Optional.of(extraction), Optional.empty());
    }

    /** A file that could not be read, and why. */
    public static Reading refused(Submission submission, int firstSeen, Message reason) {
        return new Reading(submission, firstSeen, Optional.empty(), Optional.of(reason));
    }
}
