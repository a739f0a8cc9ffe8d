package org.huibian.check.structure;

import java.util.List;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/** S01 缺报: a sub-district of the roster of which no report counts. */
public final class MissingSubDistricts implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("S01");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        return summary.missing().stream()
                .map(
                        subDistrict ->
                                new Finding(
                                        "S01",
                                        Severity.ERROR,
                                        subDistrict.name(),
                                        "",
                                        List.of(),
                                        List.of(),
                                        Message.of(
                                                Check.class,
                                                "S01.message",
                                                subDistrict.name(),
                                                summary.job().year()),
                                        Message.of(
                                                Check.class,
                                                "S01.action",
                                                summary.job().deadline())))
                .toList();
    }
}
