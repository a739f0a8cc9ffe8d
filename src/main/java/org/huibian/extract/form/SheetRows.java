package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.extract.Problem;
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
            ((SourceBlock.Table) block).rows().forEach(row -> found.add(row.cells()));
        }
        return found;
    }

    /** What the rows of tables say of one sub-district: its own cells, and its name among them. */
    static SheetRows named(List<SourceBlock> tables, Set<Location> own, String name) {
        SheetRows found = new SheetRows();
        for (SourceBlock block : tables) {
            for (SourceBlock.Row row : ((SourceBlock.Table) block).rows()) {
                found.add(
                        row.cells().stream()
                                .filter(
                                        cell ->
                                                own.contains(cell.text().location())
                                                        || cell.text().reading().equals(name))
                                .toList());
            }
        }
        return found;
    }

    private void add(List<SourceBlock.Cell> cells) {
        String quote =
                cells.stream()
                        .map(cell -> cell.text().submitted().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        if (quote.length() <= LONGEST) {
            cells.forEach(cell -> rows.put(cell.text().location(), quote));
        }
    }

    /** The same figures, each quoted with its row. */
    Figures quoted(Figures figures, PersonalData personal) {
        return new Figures(
                figures.mentions().stream()
                        .map(m -> m.quoted(quote(m.excerpt(), m.quote(), personal)))
                        .toList(),
                figures.observations().stream()
                        .map(o -> o.quoted(quote(o.sources().get(0), o.quote(), personal)))
                        .toList(),
                figures.problems());
    }

    /** The same problem, each place of it quoted with its row. */
    Problem quoted(Problem problem, PersonalData personal) {
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < problem.places().size(); i++) {
            quotes.add(quote(problem.places().get(i), problem.quotes().get(i), personal));
        }
        return problem.quoted(quotes);
    }

    private String quote(Excerpt place, String quote, PersonalData personal) {
        String row = rows.get(place.location());
        return row == null || quote.length() > row.length() ? quote : personal.mask(row);
    }
}
