package org.huibian.check.levels;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.check.Severity;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.extract.Observation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Quantity;
import org.huibian.summary.Merging;

/**
 * R01 合计不符: a total of a revision that is not what its sub-districts' figures add up to. This
 * level's totals are made from the sub-districts.
 */
public final class TotalsNotReproduced extends RevisionCheck {

    /** The check. */
    public TotalsNotReproduced() {
        super("R01");
    }

    @Override
    void examine(Submitted revision) {
        Map<String, Map<String, Observation>> figures = new LinkedHashMap<>();
        for (Member member : revision.revision().members()) {
            Map<String, Observation> own = new HashMap<>();
            member.observations().forEach(one -> own.put(one.indicator(), one));
            figures.put(member.name(), own);
        }
        Merging merging = new Merging(revision.summary().catalog());
        for (Indicator indicator : revision.summary().catalog().indicators()) {
            Optional<Quantity> total = merging.row(indicator, figures, figures.size()).total();
            revision.report()
                    .observation(indicator.id())
                    .filter(stated -> stated.basis() != Observation.Basis.DECIDED)
                    .filter(stated -> !total.map(sum -> same(sum, stated.quantity())).orElse(false))
                    .ifPresent(stated -> note(revision, indicator, stated, total));
        }
    }

    private static boolean same(Quantity one, Quantity other) {
        return one.amount().compareTo(other.amount()) == 0 && one.qualifier() == other.qualifier();
    }

    private static void note(
            Submitted revision, Indicator indicator, Observation stated, Optional<Quantity> total) {
        revision.note(
                Severity.ERROR,
                indicator.id(),
                List.of(stated.sources().get(0).location().toString()),
                List.of(stated.quote()),
                indicator.name(),
                stated.quantity().toText(),
                total.map(Quantity::toText).orElse("—"));
    }
}
