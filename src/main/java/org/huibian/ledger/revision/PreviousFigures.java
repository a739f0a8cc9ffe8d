package org.huibian.ledger.revision;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.huibian.ledger.OutputFolder;
import org.huibian.message.Message;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;
import org.huibian.summary.PreviousYear;

/** The figures of the year before (上年数据), from a figures.csv that a run or the office wrote. */
final class PreviousFigures {

    private static final List<String> COLUMNS = List.of("sub_district", "indicator", "value");
    private static final List<String> MORE_COLUMNS =
            List.of("unit", "qualifier", "basis", "source", "quote");

    private PreviousFigures() {}

    /**
     * Sub-district as the roster names it today → id of the indicator → its figure.
     *
     * @throws org.huibian.setup.SetupException if a cell is none that may stand there
     */
    static Map<String, Map<String, PreviousYear.Figure>> of(
            SetupFile table, Roster roster, IndicatorCatalog catalog) {
        Map<String, Indicator> indicators = new HashMap<>();
        catalog.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        Map<String, Map<String, PreviousYear.Figure>> byName = new LinkedHashMap<>();
        for (CsvTable.Row row : CsvTable.parse(table, COLUMNS, MORE_COLUMNS).rows()) {
            Optional<String> name = nameToday(roster, row.required("sub_district"));
            Indicator indicator = indicators.get(row.required("indicator"));
            // What the roster or the vocabulary no longer knows cannot be compared with.
            if (name.isPresent() && indicator != null) {
                quantity(row, indicator, catalog)
                        .map(stated -> figure(row, stated))
                        .ifPresent(
                                figure ->
                                        byName.computeIfAbsent(
                                                        name.get(), n -> new LinkedHashMap<>())
                                                .put(indicator.id(), figure));
            }
        }
        return byName;
    }

    /** The name that a roster has today for a sub-district of that year. */
    static Optional<String> nameToday(Roster roster, String name) {
        return roster.subDistricts().stream()
                .filter(one -> one.name().equals(name) || one.aliases().contains(name))
                .map(SubDistrict::name)
                .findFirst();
    }

    private static PreviousYear.Figure figure(CsvTable.Row row, Quantity stated) {
        return new PreviousYear.Figure(stated, row.text("source"), row.text("quote"));
    }

    private static Optional<Quantity> quantity(
            CsvTable.Row row, Indicator indicator, IndicatorCatalog catalog) {
        String unit = row.text("unit").isEmpty() ? indicator.unit() : row.text("unit");
        Qualifier qualifier = qualifier(row);
        try {
            Quantity stated = new Quantity(new BigDecimal(row.required("value")), unit, qualifier);
            return unit.equals(indicator.unit())
                    ? Optional.of(stated)
                    : stated.in(indicator.unit(), catalog.units());
        } catch (NumberFormatException e) {
            throw row.complaint(
                    Message.of(OutputFolder.class, "previous.value", row.text("value")));
        }
    }

    private static Qualifier qualifier(CsvTable.Row row) {
        String said = row.text("qualifier");
        return said.isEmpty()
                ? Qualifier.EXACT
                : Stream.of(Qualifier.values())
                        .filter(one -> one.code().equals(said))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        row.complaint(
                                                Message.of(
                                                        OutputFolder.class,
                                                        "previous.qualifier",
                                                        said,
                                                        Stream.of(Qualifier.values())
                                                                .map(Qualifier::code)
                                                                .collect(
                                                                        Collectors.joining(" ")))));
    }
}
