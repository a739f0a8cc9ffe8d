package org.huibian.summary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;

/**
 * The rows of a level that compiles revisions: every total is made from what the sub-districts at
 * the bottom stated, as if all of them had reported to one district. A district's figure that this
 * level decided counts in place of its sub-districts'.
 */
final class MemberMerging {

    private final Merging merging;
    private final Map<String, Extraction> reports;

    /** District → indicator → what it states in total, or what was decided. */
    private final Map<String, Map<String, Observation>> totals;

    /** District → path of a member → indicator → what it stated. */
    private final Map<String, Map<String, Map<String, Observation>>> members =
            new LinkedHashMap<>();

    MemberMerging(
            Merging merging,
            Map<String, Extraction> reports,
            Map<String, Map<String, Observation>> totals) {
        this.merging = merging;
        this.reports = reports;
        this.totals = totals;
        totals.keySet().forEach(name -> members.put(name, figures(name)));
    }

    private Map<String, Map<String, Observation>> figures(String district) {
        Map<String, Map<String, Observation>> figures = new LinkedHashMap<>();
        for (Member member : revision(district).map(CompiledRevision::members).orElse(List.of())) {
            Map<String, Observation> own = new HashMap<>();
            member.observations().forEach(one -> own.put(one.indicator(), one));
            figures.put(path(district, member.name()), own);
        }
        return figures;
    }

    private Optional<CompiledRevision> revision(String district) {
        return Optional.ofNullable(reports.get(district)).flatMap(Extraction::revision);
    }

    /** A sub-district as rows name it: 棠川区/东榆街道. */
    static String path(String district, String member) {
        return district + "/" + member;
    }

    /** The district of such a name. */
    static String district(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /**
     * The row of an indicator.
     *
     * @param expected how many districts are to report
     */
    SummaryRow row(Indicator indicator, int expected) {
        Map<String, Map<String, Observation>> figures = new LinkedHashMap<>();
        members.forEach(
                (district, own) -> {
                    if (isDecided(district, indicator)) {
                        figures.put(district, totals.get(district));
                    } else {
                        figures.putAll(own);
                    }
                });
        int bottom =
                reports.keySet().stream()
                        .mapToInt(name -> revision(name).map(r -> r.units().size()).orElse(0))
                        .sum();
        SummaryRow row = merging.row(indicator, figures, bottom);
        List<String> contributors =
                row.contributors().stream().map(MemberMerging::district).distinct().toList();
        return new SummaryRow(
                indicator,
                row.total(),
                contributors.size(),
                expected,
                merging.row(indicator, totals, expected).values(),
                contributors,
                Optional.of(row));
    }

    /** Whether a total of the district that the indicator rests on was decided here. */
    private boolean isDecided(String district, Indicator indicator) {
        Map<String, Observation> own = totals.get(district);
        return restsOn(indicator).stream()
                .map(own::get)
                .anyMatch(one -> one != null && one.basis() == Observation.Basis.DECIDED);
    }

    private static List<String> restsOn(Indicator indicator) {
        if (indicator.aggregation() instanceof Aggregation.Ratio ratio
                && ratio.formula().isPresent()) {
            return List.of(ratio.formula().get().numerator(), ratio.formula().get().denominator());
        }
        return List.of(indicator.id());
    }
}
