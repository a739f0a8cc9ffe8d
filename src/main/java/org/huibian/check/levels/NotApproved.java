package org.huibian.check.levels;

import java.util.List;
import org.huibian.check.Severity;

/** R06 未核定: a revision that its district did not sign off, or does not say that it did. */
public final class NotApproved extends RevisionCheck {

    /** The check. */
    public NotApproved() {
        super("R06");
    }

    @Override
    void examine(Submitted revision) {
        boolean told = revision.revision().approved().isPresent();
        if (!revision.revision().approved().orElse(false)) {
            revision.note(
                    told ? Severity.WARNING : Severity.INFO,
                    "",
                    List.of(revision.file("manifest.json")),
                    List.of(),
                    revision.revision().number(),
                    org.huibian.message.Message.of(
                            org.huibian.check.Check.class, told ? "R06.no" : "R06.unknown"));
        }
    }
}
