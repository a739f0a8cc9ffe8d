package org.huibian.template.lineage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.message.Message;
import org.huibian.report.Lineage;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.PreviousYear;
import org.huibian.summary.SummaryRow;
import org.huibian.template.words.FigureText;

/**
 * How a figure of the district changed against the year before (同比): only where both are exact and
 * rest on the same sub-districts, and where the base is large enough for a percentage to say
 * something.
 *
 * @param row the figure
 * @param before the same of the year before
 */
public record YearChange(SummaryRow row, Quantity before) {

    /** What the id of its lineage adds to the indicator's. */
    private static final String SUFFIX = ".change";

    private static final BigDecimal SMALLEST_BASE = BigDecimal.valueOf(20);

    /** From a doubling on a percentage says less than the two figures. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

    /** The changes of a district by indicator, in the order of the vocabulary. */
    public static Map<String, YearChange> of(DistrictSummary summary) {
        Map<String, YearChange> changes = new LinkedHashMap<>();
        for (SummaryRow row : summary.rows()) {
            of(summary, row).ifPresent(change -> changes.put(row.indicator().id(), change));
        }
        return changes;
    }

    private static Optional<YearChange> of(DistrictSummary summary, SummaryRow row) {
        return summary.previous()
                .flatMap(year -> year.total(row.indicator(), row.contributors()))
                .filter(before -> before.qualifier() == Qualifier.EXACT)
                .filter(before -> row.total().isPresent())
                .filter(before -> row.total().get().qualifier() == Qualifier.EXACT)
                .map(before -> new YearChange(row, before))
                .filter(YearChange::tells);
    }

    private boolean tells() {
        return isRate()
                || (before.amount().compareTo(SMALLEST_BASE) >= 0
                        && amount().abs().compareTo(LARGEST) < 0);
    }

    private boolean isRate() {
        return before.unit().equals("%");
    }

    /** Per cent of the year before, one decimal; for a rate percentage points, two at most. */
    private BigDecimal amount() {
        BigDecimal difference = row.total().orElseThrow().amount().subtract(before.amount());
        return isRate() ? difference : Quantity.percent(difference, before.amount(), 1);
    }

    /** The id of its lineage. */
    public String id() {
        return row.indicator().id() + SUFFIX;
    }

    /** The indicator that the lineage of an id is about, be it a change or a figure. */
    static String indicator(String id) {
        return id.endsWith(SUFFIX) ? id.substring(0, id.length() - SUFFIX.length()) : id;
    }

    /** up, down or same. */
    public String direction() {
        int sign = amount().signum();
        return sign > 0 ? "up" : sign < 0 ? "down" : "same";
    }

    /** 5.2%, 0.35个百分点. */
    public String text() {
        String digits = new Quantity(amount().abs(), "", Qualifier.EXACT).digits();
        return digits + (isRate() ? "个百分点" : "%");
    }

    /** How it came about. */
    Lineage lineage(PreviousYear year) {
        String name = row.indicator().name();
        List<Lineage.Part> parts = new ArrayList<>();
        for (String subDistrict : row.contributors()) {
            year.figure(subDistrict, row.indicator().id())
                    .ifPresent(
                            figure ->
                                    parts.add(
                                            new Lineage.Part(
                                                    subDistrict,
                                                    FigureText.text(figure.quantity()),
                                                    figure.source(),
                                                    figure.quote())));
        }
        return new Lineage(
                id(),
                Message.of(YearChange.class, "lineage.change.name", name).text(),
                Message.of(
                                YearChange.class,
                                "lineage.change",
                                FigureText.text(row.total().orElseThrow()),
                                FigureText.text(before),
                                row.contributors().size(),
                                Integer.toString(year.year()))
                        .text(),
                text(),
                parts);
    }
}
