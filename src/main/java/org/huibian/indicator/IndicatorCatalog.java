package org.huibian.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.message.Message;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;

/**
 * The vocabulary of a job: its indicators in the order of indicators.csv, and its units.
 *
 * <p>A row with an unknown unit, aggregation or nature, a doubled id, a broken phrase or a ratio
 * over unknown indicators is a {@link org.huibian.setup.SetupException}.
 */
public final class IndicatorCatalog {

    private static final String PHRASES = "phrases";

    private static final List<String> REQUIRED =
            List.of("id", "name", "unit", "aggregation", "theme", "nature", "definition", PHRASES);

    private final Map<String, Indicator> byId;
    private final List<Indicator> indicators;
    private final Units units;

    private IndicatorCatalog(Map<String, Indicator> byId, Units units) {
        this.byId = byId;
        this.indicators = List.copyOf(byId.values());
        this.units = units;
    }

    /** Parses indicators.csv and units.csv. */
    public static IndicatorCatalog parse(SetupFile indicators, SetupFile unitFile) {
        Units units = Units.parse(unitFile);
        CsvTable table = CsvTable.parse(indicators, REQUIRED, List.of("exclude"));
        Map<String, Indicator> byId = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Indicator indicator = indicator(row, units);
            if (byId.put(indicator.id(), indicator) != null) {
                throw row.complaint(
                        Message.of(IndicatorCatalog.class, "indicator.doubled", indicator.id()));
            }
        }
        IndicatorCatalog catalog = new IndicatorCatalog(byId, units);
        table.rows().forEach(catalog::checkFormula);
        table.rows().forEach(catalog::checkAddends);
        return catalog;
    }

    /** The indicators in the order of the file. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The indicator of an id. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The indicator of an id that is known to exist. */
    public Indicator indicator(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no indicator " + id));
    }

    /** The units. */
    public Units units() {
        return units;
    }

    private static Indicator indicator(CsvTable.Row row, Units units) {
        String id = row.required("id");
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw row.complaint(Message.of(IndicatorCatalog.class, "indicator.id", id));
        }
        String unit = row.required("unit");
        if (!units.knows(unit)) {
            throw row.complaint(
                    Message.of(
                            IndicatorCatalog.class,
                            "indicator.unit",
                            unit,
                            String.join(" ", units.all())));
        }
        String theme = row.required("theme");
        if (!theme.matches("[a-z]+")) {
            throw row.complaint(Message.of(IndicatorCatalog.class, "indicator.theme", theme));
        }
        String nature = row.required("nature");
        String aggregation = row.required("aggregation");
        return new Indicator(
                id,
                row.required("name"),
                unit,
                Aggregation.parse(aggregation)
                        .orElseThrow(
                                () ->
                                        row.complaint(
                                                Message.of(
                                                        IndicatorCatalog.class,
                                                        "indicator.aggregation",
                                                        aggregation))),
                new Theme(theme),
                Nature.parse(nature)
                        .orElseThrow(
                                () ->
                                        row.complaint(
                                                Message.of(
                                                        IndicatorCatalog.class,
                                                        "indicator.nature",
                                                        nature))),
                row.text("definition"),
                phrases(row, PHRASES),
                phrases(row, "exclude"),
                addends(row));
    }

    private static List<Phrase> phrases(CsvTable.Row row, String column) {
        List<Phrase> phrases = new ArrayList<>();
        boolean addends = column.equals(PHRASES);
        for (String text : cell(row, column)) {
            if (addends && Addends.isAddend(text)) {
                continue;
            }
            try {
                phrases.add(Phrase.parse(text));
            } catch (IllegalArgumentException e) {
                throw row.complaint(
                        Message.of(IndicatorCatalog.class, "indicator.phrase", column, text));
            }
        }
        return phrases;
    }

    private static List<String> cell(CsvTable.Row row, String column) {
        return Arrays.stream(row.text(column).split("[;；]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Addends addends(CsvTable.Row row) {
        try {
            return Addends.parse(cell(row, PHRASES));
        } catch (IllegalArgumentException e) {
            String text = String.valueOf(e.getMessage());
            throw row.complaint(Message.of(IndicatorCatalog.class, "indicator.addend", text));
        }
    }

    private void checkAddends(CsvTable.Row row) {
        for (String id : byId.get(row.text("id")).addends().indicators()) {
            if (!byId.containsKey(id) || id.equals(row.text("id"))) {
                throw row.complaint(
                        Message.of(IndicatorCatalog.class, "indicator.addend", Addends.MARK + id));
            }
        }
    }

    private void checkFormula(CsvTable.Row row) {
        if (byId.get(row.text("id")).aggregation() instanceof Aggregation.Ratio ratio) {
            ratio.formula()
                    .ifPresent(
                            formula -> {
                                checkKnown(row, formula.numerator());
                                checkKnown(row, formula.denominator());
                            });
        }
    }

    private void checkKnown(CsvTable.Row row, String id) {
        if (!byId.containsKey(id)) {
            throw row.complaint(Message.of(IndicatorCatalog.class, "indicator.formula", id));
        }
    }
}
