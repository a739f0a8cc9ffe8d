package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.figures.Figures;
import org.huibian.extract.figures.draft.BesideLost;
import org.huibian.extract.figures.table.grid.FormNumber;
import org.huibian.extract.form.FormTable.Column;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.source.Excerpt;
import org.huibian.source.SourceBlock;
import org.huibian.source.plain.LostCharacters;

/** Reads the rows of the statistics form by their ids. Of two rows with one id the first counts. */
final class FormFigures {

    private final IndicatorCatalog catalog;
    private final QuantityScanner scanner;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    FormFigures(IndicatorCatalog catalog) {
        this.catalog = catalog;
        this.scanner = new QuantityScanner(catalog.units());
    }

    /** What was read so far. */
    Figures figures() {
        return new Figures(mentions, List.copyOf(observations.values()), problems);
    }

    /** Adds a sheet that is a form. */
    void read(SourceBlock.Table table, FormTable form) {
        for (int r = 0; r < table.rows().size(); r++) {
            SourceBlock.Row row = table.rows().get(r);
            Optional<Indicator> indicator =
                    row.cells().stream()
                            .filter(cell -> cell.column() == form.ids())
                            .findFirst()
                            .flatMap(cell -> catalog.find(cell.text().reading()));
            boolean printed = indicator.isEmpty() && r < form.firstRow();
            if (!printed) {
                read(row, form, indicator);
            }
        }
    }

    private void read(SourceBlock.Row row, FormTable form, Optional<Indicator> indicator) {
        String quote = quote(row, form);
        String unit = unit(row, form);
        for (SourceBlock.Cell cell : row.cells()) {
            Column column = form.columns().get(cell.column());
            if (cell.text().reading().isEmpty()
                    || column == Column.ID
                    || column == Column.PRINTED
                    || column == Column.UNIT) {
                continue;
            }
            boolean entry = column == Column.VALUE || column == Column.PREVIOUS;
            boolean lost = LostCharacters.isIn(cell.text().reading());
            Optional<FormNumber> number =
                    entry && !lost ? number(row, cell, form) : Optional.empty();
            boolean name =
                    indicator.isPresent() && cell.text().submitted().equals(indicator.get().name());
            if (name) {
                continue;
            }
            if (number.isEmpty() || indicator.isEmpty()) {
                aside(cell, 0, quote, entry ? "表内数，不在指标之列" : "备注");
            } else {
                entry(cell, number.get(), unit, indicator.get(), column, quote);
                aside(cell, own(cell).length(), quote, "其中数");
            }
        }
    }

    /** The number of a cell; of this year's, as exactly as the remark of its row says. */
    private Optional<FormNumber> number(
            SourceBlock.Row row, SourceBlock.Cell cell, FormTable form) {
        Optional<FormNumber> number = FormNumber.of(own(cell), scanner);
        boolean bare = number.filter(one -> one.qualifier() == Qualifier.EXACT).isPresent();
        return bare && form.columns().get(cell.column()) == Column.VALUE
                ? number.map(one -> one.qualified(RoughRemark.of(remark(row, form), own(cell))))
                : number;
    }

    private static String remark(SourceBlock.Row row, FormTable form) {
        return row.cells().stream()
                .filter(cell -> form.columns().get(cell.column()) == Column.REMARK)
                .map(cell -> cell.text().reading())
                .collect(Collectors.joining("，"));
    }

    private void entry(
            SourceBlock.Cell cell,
            FormNumber number,
            String rowUnit,
            Indicator indicator,
            Column column,
            String quote) {
        String unit =
                !number.unit().isEmpty()
                        ? number.unit()
                        : rowUnit.isEmpty() ? indicator.unit() : rowUnit;
        Excerpt excerpt = cell.text().excerpt(number.start(), number.end());
        Optional<Quantity> quantity =
                new Quantity(number.value(), unit, number.qualifier())
                        .in(indicator.unit(), catalog.units());
        Role role = column == Column.PREVIOUS ? Role.PREVIOUS : Role.TOTAL;
        String reason = column == Column.PREVIOUS ? "上年数" : "统计表";
        if (quantity.isEmpty()) {
            role = Role.OTHER;
            reason = "单位与指标不符";
        }
        mentions.add(
                new Mention(
                        excerpt,
                        Optional.of(number.value()),
                        unit,
                        number.qualifier(),
                        role,
                        quantity.isEmpty() ? "" : indicator.id(),
                        reason,
                        quote));
        if (role == Role.TOTAL) {
            observe(
                    new Observation(
                            indicator.id(),
                            quantity.orElseThrow(),
                            Observation.Basis.FORM,
                            List.of(excerpt),
                            quote));
        }
    }

    private void observe(Observation observation) {
        Observation first = observations.putIfAbsent(observation.indicator(), observation);
        if (first != null
                && first.quantity().amount().compareTo(observation.quantity().amount()) != 0) {
            problems.add(
                    new Problem(
                            Problem.Kind.CONTRADICTION,
                            observation.indicator(),
                            List.of(first.sources().get(0), observation.sources().get(0)),
                            List.of(first.quote(), observation.quote())));
        }
    }

    /** The cell without what says more of its number: 63件（其中合同48份）. */
    private static String own(SourceBlock.Cell cell) {
        String reading = cell.text().reading();
        return reading.substring(0, FormNumber.end(reading));
    }

    /** Every number of a cell from a place on that is no entry for an indicator. */
    private void aside(SourceBlock.Cell cell, int from, String quote, String reason) {
        String reading = cell.text().reading();
        for (Figure found : scanner.scan(BesideLost.asNumbers(reading))) {
            if (found.start() < from) {
                continue;
            }
            boolean lost = BesideLost.touches(reading, found.from(), found.to());
            Figure figure = lost ? found.unknown() : found;
            String why = figure.kind().reason().isEmpty() ? reason : figure.kind().reason();
            mentions.add(
                    new Mention(
                            cell.text().excerpt(figure.start(), figure.end()),
                            figure.value(),
                            figure.unit(),
                            figure.qualifier(),
                            Role.OTHER,
                            "",
                            lost ? Mention.BESIDE_LOST : why,
                            quote));
        }
    }

    private String unit(SourceBlock.Row row, FormTable form) {
        return row.cells().stream()
                .filter(cell -> form.columns().get(cell.column()) == Column.UNIT)
                .map(cell -> cell.text().reading())
                .filter(catalog.units()::knows)
                .findFirst()
                .orElse("");
    }

    /** The row as its reader sees it, without last year's figure and what the form explains. */
    private static String quote(SourceBlock.Row row, FormTable form) {
        return row.cells().stream()
                .filter(
                        cell -> {
                            Column column = form.columns().get(cell.column());
                            return column != Column.ID
                                    && column != Column.PRINTED
                                    && column != Column.PREVIOUS;
                        })
                .map(cell -> cell.text().submitted().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
