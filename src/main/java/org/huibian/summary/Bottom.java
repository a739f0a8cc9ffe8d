package org.huibian.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.Extraction;

/**
 * Who wrote the reports at the bottom of a level that compiles revisions (底层单位); of the districts
 * of which no revision counts nothing is known.
 *
 * @param kinds their kinds, each once: 街道、镇
 * @param expected how many were to report
 * @param reporting how many reports count
 * @param missing those of which none counts, as 棠川区/东榆街道
 */
public record Bottom(String kinds, int expected, int reporting, List<String> missing) {

    /** Copies. */
    public Bottom {
        missing = List.copyOf(missing);
    }

    /** The bottom of a summary; empty where its level compiles reports. */
    public static Optional<Bottom> of(DistrictSummary summary) {
        if (!summary.job().level().compilesRevisions()) {
            return Optional.empty();
        }
        Set<String> kinds = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        int expected = 0;
        int reporting = 0;
        for (Map.Entry<String, Extraction> report : summary.reports().entrySet()) {
            Optional<CompiledRevision> revision = report.getValue().revision();
            if (revision.isPresent()) {
                kinds.addAll(List.of(revision.get().kinds().split("、")));
                expected += revision.get().units().size();
                reporting += revision.get().members().size();
                revision.get().missing().forEach(name -> missing.add(report.getKey() + "/" + name));
            }
        }
        kinds.remove("");
        return Optional.of(new Bottom(String.join("、", kinds), expected, reporting, missing));
    }
}
