package org.huibian.sheet.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibian.check.DoubtfulFigures;
import org.huibian.check.Finding;
import org.huibian.extract.Observation;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Theme;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.IntakeRow.Status;

/**
 * The matrix of indicators and sub-districts: totals and counts are formulas over the cells beside
 * them, so that a clerk can follow the sum.
 */
final class MatrixSheet {

    /** Columns before those of the sub-districts; they stay in view. */
    private static final int LEADING = 6;

    /** Two more where revisions are compiled: how many of how many at the bottom. */
    private static final int LEADING_MEMBERS = 2;

    /** Cells with a number, as SUMIFS asks for them; nobody reports less than nothing. */
    private static final String A_NUMBER = "\">=0\"";

    private final DistrictSummary summary;
    private final List<SubDistrict> roster;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final DoubtfulFigures doubtful;

    /** Sub-districts that sent something of which nothing could be taken. */
    private final Set<String> pending = new HashSet<>();

    MatrixSheet(DistrictSummary summary, List<Finding> findings) {
        this.summary = summary;
        this.roster = summary.job().roster().subDistricts();
        this.doubtful = new DoubtfulFigures(summary, findings);
        for (IntakeRow row : summary.intake().rows()) {
            if (row.status() == Status.UNREADABLE || row.status() == Status.OTHER_YEAR) {
                pending.add(row.subDistrict());
            }
        }
        for (SummaryRow row : summary.rows()) {
            rowOf.put(row.indicator().id(), rowOf.size() + 2);
        }
    }

    void write(SXSSFWorkbook workbook, CellLooks looks) {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(column("column.theme", 12));
        columns.add(column("column.indicator", 28));
        columns.add(column("column.unit", 8));
        columns.add(column("column.total", 14));
        columns.add(column("column.reporting", 7));
        columns.add(column("column.expected", 7));
        if (isOfRevisions()) {
            columns.add(column("column.members-reporting", 7));
            columns.add(column("column.members-expected", 7));
        }
        roster.forEach(subDistrict -> columns.add(new GridColumn(subDistrict.name(), 13)));
        columns.add(column("column.aggregation", 18));
        columns.add(column("column.id", 28));
        Grid grid = new Grid(workbook, looks, text("sheet.matrix"), leading(), columns);
        for (SummaryRow row : summary.rows()) {
            grid.next();
            write(grid, row);
        }
        grid.end();
    }

    private void write(Grid grid, SummaryRow row) {
        String theme = row.indicator().theme().code();
        grid.text(Theme.NAMED.contains(theme) ? text("theme." + theme) : theme);
        grid.text(row.indicator().name());
        grid.text(row.indicator().unit());
        total(grid, row);
        if (isOfRevisions()) {
            grid.count(row.reporting());
            grid.count(row.expected());
            grid.count(row.bottom().reporting());
            grid.count(row.bottom().expected());
        } else {
            grid.countFormula(countFormula(row), row.reporting());
            grid.count(row.expected());
        }
        for (SubDistrict subDistrict : roster) {
            Observation value = row.values().get(subDistrict.name());
            if (value != null) {
                grid.quantity(
                        inUnit(value.quantity(), row),
                        doubtful.contain(subDistrict.name(), row.indicator().id()));
            } else if (summary.reports().containsKey(subDistrict.name())) {
                grid.blank();
            } else {
                grid.text(
                        text(
                                pending.contains(subDistrict.name())
                                        ? "matrix.pending"
                                        : "matrix.missing"));
            }
        }
        grid.text(aggregation(row.indicator().aggregation()));
        grid.text(row.indicator().id());
    }

    private void total(Grid grid, SummaryRow row) {
        if (row.total().isEmpty()) {
            grid.blank();
            return;
        }
        Optional<Aggregation.Formula> ratio = ratio(row);
        if (isOfRevisions() && (ratio.isPresent() || !isSumOfCells(row))) {
            grid.quantity(row.total().get(), false);
            return;
        }
        String formula;
        if (ratio.isPresent()) {
            String above = range(ratio.get().numerator());
            String below = range(ratio.get().denominator());
            formula =
                    "ROUND(SUMIFS(%s,%s,%s)/SUMIFS(%s,%s,%s)*100,2)"
                            .formatted(above, below, A_NUMBER, below, above, A_NUMBER);
        } else {
            formula = "SUM(" + range(row.indicator().id()) + ")";
        }
        grid.formula(formula, row.total().get());
    }

    /**
     * Whether revisions are compiled: a rate is then made from what stands in the members' sheet.
     */
    private boolean isOfRevisions() {
        return summary.job().level().compilesRevisions();
    }

    private int leading() {
        return LEADING + (isOfRevisions() ? LEADING_MEMBERS : 0);
    }

    /** Not where a district's total is not what those below it add up to. */
    private boolean isSumOfCells(SummaryRow row) {
        return row.values().values().stream()
                .map(value -> inUnit(value.quantity(), row).amount())
                .reduce(BigDecimal::add)
                .map(sum -> sum.compareTo(row.total().orElseThrow().amount()) == 0)
                .orElse(false);
    }

    private String countFormula(SummaryRow row) {
        return ratio(row)
                .map(
                        ratio ->
                                "COUNTIFS(%s,%s,%s,%s)"
                                        .formatted(
                                                range(ratio.numerator()),
                                                A_NUMBER,
                                                range(ratio.denominator()),
                                                A_NUMBER))
                .orElseGet(() -> "COUNT(" + range(row.indicator().id()) + ")");
    }

    private static Optional<Aggregation.Formula> ratio(SummaryRow row) {
        return row.indicator().aggregation() instanceof Aggregation.Ratio ratio
                ? ratio.formula()
                : Optional.empty();
    }

    /** The cells of an indicator, over all sub-districts: G12:R12. */
    private String range(String indicator) {
        int row = rowOf.get(indicator);
        return CellReference.convertNumToColString(leading())
                + row
                + ":"
                + CellReference.convertNumToColString(leading() + roster.size() - 1)
                + row;
    }

    private Quantity inUnit(Quantity quantity, SummaryRow row) {
        return quantity.in(row.indicator().unit(), summary.catalog().units()).orElse(quantity);
    }

    private static String aggregation(Aggregation aggregation) {
        if (aggregation instanceof Aggregation.Sum) {
            return text("aggregation.sum");
        }
        if (aggregation instanceof Aggregation.Ratio ratio && ratio.formula().isPresent()) {
            return text("aggregation.ratio");
        }
        return text("aggregation.none");
    }

    private static GridColumn column(String key, int width) {
        return new GridColumn(text(key), width);
    }

    private static String text(String key) {
        return Message.of(MatrixSheet.class, key).text();
    }
}
