package org.huibian.check.levels;

import java.util.List;
import java.util.stream.Collectors;
import org.huibian.check.Severity;
import org.huibian.extract.CompiledRevision.Doubt;

/** R03 下级疑点: a revision with findings of severity error that its district did not answer. */
public final class OpenErrors extends RevisionCheck {

    /** So many are quoted. */
    private static final int QUOTED = 5;

    /** The check. */
    public OpenErrors() {
        super("R03");
    }

    @Override
    void examine(Submitted revision) {
        List<Doubt> doubts =
                revision.revision().doubts().stream()
                        // That somebody is missing is said by MembersMissing.
                        .filter(doubt -> !doubt.check().equals("S01"))
                        .toList();
        if (doubts.isEmpty()) {
            return;
        }
        List<Doubt> first = doubts.subList(0, Math.min(QUOTED, doubts.size()));
        revision.note(
                Severity.WARNING,
                "",
                first.stream()
                        .map(doubt -> revision.file("findings.csv") + "#" + doubt.place())
                        .toList(),
                first.stream().map(OpenErrors::quote).toList(),
                doubts.size(),
                doubts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Doubt::check,
                                        java.util.TreeMap::new,
                                        Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(one -> one.getKey() + "×" + one.getValue())
                        .collect(Collectors.joining(" ")));
    }

    private static String quote(Doubt doubt) {
        return doubt.unit() + (doubt.unit().isEmpty() ? "" : "：") + doubt.message();
    }
}
