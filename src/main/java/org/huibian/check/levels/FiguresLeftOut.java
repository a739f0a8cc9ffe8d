package org.huibian.check.levels;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibian.check.Severity;
import org.huibian.extract.Problem;

/** R05 指标不识: figures of a revision that this vocabulary does not know or cannot convert. */
public final class FiguresLeftOut extends RevisionCheck {

    /** The check. */
    public FiguresLeftOut() {
        super("R05");
    }

    @Override
    void examine(Submitted revision) {
        Map<String, List<Problem>> byIndicator = new TreeMap<>();
        for (Problem problem : revision.report().problems()) {
            byIndicator
                    .computeIfAbsent(problem.subject(), id -> new java.util.ArrayList<>())
                    .add(problem);
        }
        byIndicator.forEach(
                (indicator, problems) ->
                        revision.note(
                                Severity.WARNING,
                                "",
                                List.of(problems.get(0).places().get(0).location().toString()),
                                problems.get(0).quotes(),
                                indicator,
                                problems.size()));
    }
}
