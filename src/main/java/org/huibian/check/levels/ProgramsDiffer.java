package org.huibian.check.levels;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.Extraction;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/** R04 程序或指标表不一: revisions made by different programs or with different vocabularies. */
public final class ProgramsDiffer implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("R04");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        boolean programs = differ(summary, CompiledRevision::build);
        boolean vocabularies = differ(summary, CompiledRevision::vocabulary);
        if (!programs && !vocabularies) {
            return List.of();
        }
        return List.of(
                new Finding(
                        "R04",
                        Severity.INFO,
                        "",
                        "",
                        summary.reports().values().stream().map(Extraction::file).toList(),
                        List.of(),
                        Message.of(Check.class, vocabularies ? "R04.vocabulary" : "R04.message"),
                        Message.of(Check.class, "R04.action")));
    }

    private static boolean differ(
            DistrictSummary summary, Function<CompiledRevision, String> what) {
        Set<String> all = new LinkedHashSet<>();
        summary.reports()
                .values()
                .forEach(report -> report.revision().map(what).ifPresent(all::add));
        return all.size() > 1;
    }
}
