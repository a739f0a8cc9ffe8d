package org.huibian.extract.figures.table.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.figures.table.faults.rates.RatesBelowCounts;
import org.huibian.extract.figures.table.faults.rates.RatesInRows;
import org.huibian.extract.figures.table.faults.sums.SummedTable;
import org.huibian.extract.figures.table.faults.sums.TableSums;
import org.huibian.indicator.Units;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceBlock.Content;
import org.huibian.source.SourceDocument;

/** What is wrong with the tables of a report as tables (V14), whatever their figures say. */
public final class TableFaults {

    /** Among so many numbers of its column a number typed as text is a slip. */
    private static final int AMONG_NUMBERS = 2;

    /**
     * Among so many numbers of its column a number with its unit or a note is one too: 160条,
     * 86人次（含村）.
     */
    private static final int MANY_NUMBERS = 3;

    private static final Pattern WITH_UNIT =
            Pattern.compile(
                    "[约近共]?\\d[\\d,]*(?:\\.\\d+)?(?:[\\p{IsHan}]{1,3}|[\\p{IsHan}]{0,3}[（(][^（）()]{1,20}[）)])");

    /** So many cells of a kind are shown; a program that saves no results saves none. */
    private static final int SHOWN = 5;

    private static final Map<Content, Problem.Kind> FAULTS =
            Map.of(
                    Content.NUMBER_AS_TEXT, Problem.Kind.NUMBER_AS_TEXT,
                    Content.NOT_COMPUTED, Problem.Kind.NOT_COMPUTED,
                    Content.STALE, Problem.Kind.STALE_FORMULA);

    private TableFaults() {}

    /**
     * The faults of the tables, table by table.
     *
     * @param figures what was read of them; a number typed as text is a fault where it is a figure
     */
    public static List<Problem> of(SourceDocument document, List<Mention> figures) {
        Set<Location> used =
                figures.stream()
                        .filter(mention -> !mention.indicator().isEmpty())
                        .map(mention -> mention.excerpt().location())
                        .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceBlock.Table table) {
                problems.addAll(TableSums.of(table));
                problems.addAll(ClosedInRows.of(new SummedTable(table)));
                problems.addAll(RatesInRows.of(new SummedTable(table)));
                problems.addAll(RatesBelowCounts.of(new SummedTable(table)));
                problems.addAll(ChangesInRows.of(new SummedTable(table)));
                cells(table, Content.NUMBER_AS_TEXT, used, problems);
                cells(table, Content.NOT_COMPUTED, Set.of(), problems);
                cells(table, Content.STALE, Set.of(), problems);
            }
        }
        return problems;
    }

    /** The faults of the tables in a text, where units stand in a column of their own. */
    public static List<Problem> ofText(SourceDocument document, Units units) {
        List<Problem> problems = of(document, List.of());
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceBlock.Table table) {
                problems.addAll(RowsWithoutUnit.of(table, units));
            }
        }
        return problems;
    }

    /**
     * The figures of sheets whose unit stands neither in the cell nor beside or above it, but for
     * those below a head that lacks what its neighbours have: these are told as such.
     */
    public static List<Problem> unitsMissing(
            List<SourceBlock> blocks, List<Mention> figures, Units units) {
        List<Problem> heads = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof SourceBlock.Table table) {
                heads.addAll(HeadsWithoutUnit.of(table, units));
            }
        }
        Set<Location> told =
                heads.stream()
                        .flatMap(problem -> problem.places().stream())
                        .map(Excerpt::location)
                        .collect(Collectors.toSet());
        List<Problem> missing = new ArrayList<>(heads);
        missing.addAll(
                unitsMissing(
                        figures.stream()
                                .filter(one -> !told.contains(one.excerpt().location()))
                                .toList()));
        return missing;
    }

    /** Rates of sheets that are written as fractions: 0.97 under 单位 %. */
    public static List<Problem> fractions(List<Mention> figures) {
        List<Mention> found = figures.stream().filter(Mention::isFraction).limit(SHOWN).toList();
        return found.isEmpty()
                ? List.of()
                : List.of(
                        new Problem(
                                Problem.Kind.RATE_AS_FRACTION,
                                "",
                                found.stream().map(Mention::excerpt).toList(),
                                found.stream().map(Mention::quote).toList()));
    }

    private static List<Problem> unitsMissing(List<Mention> figures) {
        List<Excerpt> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (Mention mention : figures) {
            boolean figure =
                    (mention.role() == Role.TOTAL || mention.role() == Role.OTHER)
                            && !mention.indicator().isEmpty();
            if (figure && mention.unit().isEmpty() && places.size() < SHOWN) {
                places.add(mention.excerpt());
                quotes.add(mention.quote());
            }
        }
        return places.isEmpty()
                ? List.of()
                : List.of(new Problem(Problem.Kind.UNIT_MISSING, "", places, quotes));
    }

    /**
     * The figures that count and stand on a hidden sheet, row or column; of each sheet together.
     */
    public static List<Problem> hidden(SourceDocument document, List<Observation> figures) {
        List<Problem> problems = new ArrayList<>();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceBlock.Table table) {
                Set<Location> unseen = table.hidden();
                List<Excerpt> places = new ArrayList<>();
                List<String> quotes = new ArrayList<>();
                for (Observation figure : figures) {
                    for (Excerpt source : figure.sources()) {
                        if (unseen.contains(source.location())) {
                            places.add(source);
                            quotes.add(figure.quote());
                        }
                    }
                }
                if (!places.isEmpty()) {
                    problems.add(new Problem(Problem.Kind.HIDDEN_FIGURE, "", places, quotes));
                }
            }
        }
        return problems;
    }

    private static void cells(
            SourceBlock.Table table, Content content, Set<Location> used, List<Problem> problems) {
        List<Excerpt> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        String subject = "";
        Map<Integer, Integer> numbers = numbers(table);
        for (SourceBlock.Row row : table.rows()) {
            for (SourceBlock.Cell cell : row.cells()) {
                boolean concerned =
                        content != Content.NUMBER_AS_TEXT
                                || used.contains(cell.text().location())
                                || numbers.getOrDefault(cell.column(), 0) >= AMONG_NUMBERS;
                boolean typed =
                        content == Content.NUMBER_AS_TEXT
                                && used.contains(cell.text().location())
                                && numbers.getOrDefault(cell.column(), 0) >= MANY_NUMBERS
                                && WITH_UNIT.matcher(cell.text().submitted().strip()).matches();
                if ((cell.content() == content || typed) && concerned && places.size() < SHOWN) {
                    String text = cell.text().submitted();
                    places.add(new Excerpt(cell.text().location(), 0, text.length(), text));
                    quotes.add(quote(row));
                    subject = subject.isEmpty() ? cell.recomputed() : subject;
                }
            }
        }
        if (!places.isEmpty()) {
            problems.add(new Problem(FAULTS.get(content), subject, places, quotes));
        }
    }

    /** Column → how many of its cells are numbers indeed. */
    private static Map<Integer, Integer> numbers(SourceBlock.Table table) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (SourceBlock.Row row : table.rows()) {
            for (SourceBlock.Cell cell : row.cells()) {
                if (cell.content() == Content.PLAIN
                        && cell.text().submitted().strip().matches("-?\\d[\\d,]*(?:\\.\\d+)?")) {
                    numbers.merge(cell.column(), 1, Integer::sum);
                }
            }
        }
        return numbers;
    }

    /** A row without the cells that nobody sees. */
    private static String quote(SourceBlock.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().submitted().strip())
                .filter(text -> !text.isEmpty() && !text.matches("[a-z][a-z0-9]*(_[a-z0-9]+)+"))
                .collect(Collectors.joining(" "));
    }
}
