package org.huibian.check.levels;

import java.util.List;
import org.huibian.check.Severity;

/** R02 下级缺报: a revision in whose totals sub-districts are missing. */
public final class MembersMissing extends RevisionCheck {

    /** The check. */
    public MembersMissing() {
        super("R02");
    }

    @Override
    void examine(Submitted revision) {
        List<String> missing = revision.revision().missing();
        if (!missing.isEmpty()) {
            revision.note(
                    Severity.WARNING,
                    "",
                    List.of(revision.file("manifest.json")),
                    List.of(),
                    revision.revision().units().size(),
                    missing.size(),
                    String.join("、", missing));
        }
    }
}
