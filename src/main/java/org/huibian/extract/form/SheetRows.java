package org.huibian.extract.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.figures.Figures;
import org.huibian.extract.persons.PersonalData;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;

/** The rows of sheets as they are quoted: a number alone tells its reader nothing. */
final class SheetRows {

    /** A longer row is quoted by its cell alone. */
    private static final int LONGEST = 200;

    private final Map<Location, String> rows = new HashMap<>();

    private SheetRows() {}

    static SheetRows of(List<SourceBlock> tables) {
        SheetRows found = new SheetRows();
        for (SourceBlock block : tables) {
            for (SourceBlock.Row row : ((SourceBlock.Table) block).rows()) {
                String quote =
                        row.cells().stream()
                                .map(cell -> cell.text().submitted().strip())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" "));
                if (quote.length() <= LONGEST) {
                    row.cells().forEach(cell -> found.rows.put(cell.text().location(), quote));
                }
            }
        }
        return found;
    }

    /** The same figures, each quoted with its row. */
    Figures quoted(Figures figures, PersonalData personal) {
        return new Figures(
                figures.mentions().stream()
                        .map(
                                m ->
                                        new Mention(
                                                m.excerpt(),
                                                m.value(),
                                                m.unit(),
                                                m.qualifier(),
                                                m.role(),
                                                m.indicator(),
                                                m.reason(),
                                                quote(m.excerpt(), m.quote(), personal)))
                        .toList(),
                figures.observations().stream()
                        .map(
                                o ->
                                        new Observation(
                                                o.indicator(),
                                                o.quantity(),
                                                o.basis(),
                                                o.sources(),
                                                quote(o.sources().get(0), o.quote(), personal)))
                        .toList(),
                figures.problems());
    }

    private String quote(Excerpt place, String quote, PersonalData personal) {
        String row = rows.get(place.location());
        return row == null || quote.length() > row.length() ? quote : personal.mask(row);
    }
}
