package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Observation;
import org.huibian.indicator.Indicator;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/**
 * V10 逐指标离群: a value more than five times the district's median, and the largest by far or more
 * than half of the total; more than half of the total and the largest by far tell at four times the
 * median. Compared where at least five sub-districts report, never rates. A value of more than a
 * thousand times the median was written in another unit (32600万元 for 32600元): an error, so that its
 * total is printed as one to be verified.
 */
public final class DistrictOutliers implements Check {

    private static final int ENOUGH = 5;
    private static final BigDecimal TIMES = BigDecimal.valueOf(5);
    private static final BigDecimal TIMES_OF_MOST = BigDecimal.valueOf(4);
    private static final BigDecimal TIMES_OF_UNIT = BigDecimal.valueOf(1000);
    private static final BigDecimal LARGE = BigDecimal.valueOf(50);
    private static final BigDecimal BY_FAR = new BigDecimal("1.8");

    @Override
    public Set<String> ids() {
        return Set.of("V10");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        Map<String, Map<String, Observation>> reported = reported(summary);
        List<Finding> findings = new ArrayList<>();
        for (Indicator indicator : summary.catalog().indicators()) {
            if (!indicator.unit().equals("%")) {
                examine(indicator, reported.getOrDefault(indicator.id(), Map.of()), findings);
            }
        }
        return findings;
    }

    /** By indicator and sub-district; every report is gone through once. */
    private static Map<String, Map<String, Observation>> reported(DistrictSummary summary) {
        Map<String, Map<String, Observation>> reported = new HashMap<>();
        summary.reports()
                .forEach(
                        (name, report) ->
                                report.observations()
                                        .forEach(
                                                found ->
                                                        reported.computeIfAbsent(
                                                                        found.indicator(),
                                                                        id -> new LinkedHashMap<>())
                                                                .putIfAbsent(name, found)));
        return reported;
    }

    private static void examine(
            Indicator indicator, Map<String, Observation> reported, List<Finding> findings) {
        if (reported.size() < ENOUGH) {
            return;
        }
        List<BigDecimal> values =
                reported.values().stream()
                        .map(found -> found.quantity().amount())
                        .sorted()
                        .toList();
        BigDecimal median = median(values);
        BigDecimal largest = values.get(values.size() - 1);
        BigDecimal second = values.get(values.size() - 2);
        BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean half = largest.add(largest).compareTo(total) > 0;
        boolean far = largest.compareTo(second.multiply(BY_FAR)) > 0;
        boolean outlier =
                largest.compareTo(LARGE) >= 0
                        && median.signum() > 0
                        && largest.compareTo(median.multiply(half && far ? TIMES_OF_MOST : TIMES))
                                > 0
                        && (half || far);
        if (!outlier) {
            return;
        }
        reported.forEach(
                (name, found) -> {
                    if (found.quantity().amount().compareTo(largest) == 0) {
                        findings.add(finding(name, indicator, found, median));
                    }
                });
    }

    private static BigDecimal median(List<BigDecimal> values) {
        int middle = values.size() / 2;
        return values.size() % 2 == 1
                ? values.get(middle)
                : values.get(middle - 1)
                        .add(values.get(middle))
                        .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    private static Finding finding(
            String name, Indicator indicator, Observation found, BigDecimal median) {
        boolean unit = found.quantity().amount().compareTo(median.multiply(TIMES_OF_UNIT)) > 0;
        return new Finding(
                "V10",
                unit ? Severity.ERROR : Severity.WARNING,
                name,
                indicator.id(),
                List.of(found.sources().get(0).location().toString()),
                List.of(found.quote()),
                Message.of(
                        Check.class,
                        unit ? "V10.unit" : "V10.message",
                        indicator.name(),
                        found.quantity().toText(),
                        median.stripTrailingZeros().toPlainString() + found.quantity().unit()),
                Message.of(Check.class, "V10.action"));
    }
}
