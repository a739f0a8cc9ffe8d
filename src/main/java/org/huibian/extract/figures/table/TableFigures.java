package org.huibian.extract.figures.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.extract.figures.draft.BesideLost;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.draft.Heading;
import org.huibian.extract.figures.draft.PlaceKinds;
import org.huibian.extract.figures.draft.reading.DraftReader;
import org.huibian.extract.figures.draft.reading.Gathered;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.figures.table.grid.FormNumber;
import org.huibian.extract.figures.table.grid.HeadTime;
import org.huibian.extract.figures.table.grid.TableGrid;
import org.huibian.extract.figures.table.grid.TotalLabel;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.Theme;
import org.huibian.indicator.Units;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;

/**
 * Reads the figures of tables: what a cell counts is said by the label of its row and the heads of
 * its column, its unit by either of them or by the cell.
 */
public final class TableFigures {

    private static final List<String> NUMBERING = List.of("序号", "编号", "页码", "备注");

    /** 东塘村: the row of one community among all. */
    private static final Pattern OF_A_PLACE = Pattern.compile("\\p{IsHan}{1,8}(?:(?<!行政)村|社区|居委会)");

    private final Units units;
    private final CellUnits cellUnits;
    private final QuantityScanner scanner;
    private final TableHits hits;
    private final DraftReader prose;

    public TableFigures(
            Units units, QuantityScanner scanner, MentionClassifier classifier, DraftReader prose) {
        this.units = units;
        this.cellUnits = new CellUnits(units);
        this.scanner = scanner;
        this.hits = new TableHits(classifier);
        this.prose = prose;
    }

    /** Adds the figures of a table, row by row. */
    public void read(
            SourceBlock.Table table, String above, Heading heading, int year, Gathered gathered) {
        List<Draft> found = gathered.drafts();
        TableGrid grid = new TableGrid(table, scanner, units);
        String caption = above.isEmpty() ? grid.heads().caption() : above;
        String announced = grid.heads().announcedUnit();
        HeadTime time = new HeadTime(grid.heads().all(), year, caption + table.sheet());
        int totals = WholeTable.lastTotal(table, grid);
        int first = found.size();
        for (int r = 0; r < table.rows().size(); r++) {
            int begin = found.size();
            String label = grid.label(r);
            String unit = grid.unit(r);
            int last = totalColumn(table.rows().get(r), grid, r);
            for (SourceBlock.Cell cell : table.rows().get(r).cells()) {
                if (grid.isNumbering(r, cell)) {
                    continue;
                }
                int order = found.isEmpty() ? 1 : found.get(found.size() - 1).order() + 1;
                String head = grid.head(r, cell.column());
                boolean free = unit.isEmpty() && cell.column() < last;
                // 警告 | 罚款 | 合计（宗）: the unit of the sum is that of its parts.
                String given = unit.isEmpty() ? grid.heads().unit(cell.column()) : unit;
                String own =
                        free && given.isEmpty()
                                ? cellUnits.in(label, head, grid.head(r, last))
                                : given;
                cell(
                        cell,
                        new CellLabels(
                                label,
                                grid.name(r),
                                head,
                                own,
                                order,
                                r < totals,
                                cell.column() < last,
                                heading.theme(),
                                announced,
                                grid.parent(r).orElse(caption),
                                grid.heads().all(),
                                time),
                        heading.chapter(),
                        year,
                        gathered);
            }
            if (WholeTable.isOfNamedTotal(table, grid, r)) {
                WholeTable.setAside(found.subList(begin, found.size()));
            }
            new ColumnsOfRow(table.rows().get(r), grid, r)
                    .settle(found.subList(begin, found.size()));
            if (time.addsUp()) {
                WholeTable.addUpPeriods(found.subList(begin, found.size()), time.periods());
            }
        }
        WholeTable.setHiddenAside(table, found.subList(first, found.size()));
    }

    private void cell(
            SourceBlock.Cell cell,
            CellLabels labels,
            Chapter chapter,
            int year,
            Gathered gathered) {
        List<Draft> found = gathered.drafts();
        String text = PlaceKinds.inCommon(BesideLost.asNumbers(cell.text().reading()));
        if (text.isEmpty() || NUMBERING.stream().anyMatch(labels.column()::endsWith)) {
            return;
        }
        String value = text.substring(0, FormNumber.end(text));
        List<Figure> figures = scanner.scan(value);
        boolean number = figures.size() == 1 && TableGrid.isNumber(value, figures.get(0));
        if (!number || figures.get(0).value().isEmpty()) {
            String of = WholeTable.holdsValues(labels.column(), text) ? labels.row() : "";
            Heading heading = new Heading(chapter, Theme.OTHER);
            prose.read(cell.text(), 0, text, heading, year, of, gathered);
            return;
        }
        Figure figure = cellUnits.of(figures.get(0), labels);
        Optional<Hit> hit = hit(figure, labels);
        if (figure.kind() == Kind.BARE && !labels.announced().isEmpty()) {
            Figure announced = cellUnits.counted(figure, labels.announced());
            Optional<Hit> other = hit(announced, labels);
            // 单位：万元 over a column of cases speaks of the other columns.
            figure = other.isPresent() ? announced : figure;
            hit = other.or(() -> hit(figures.get(0), labels));
        }
        Role role = hit.isPresent() ? Role.TOTAL : Role.OTHER;
        String reason = hit.isPresent() ? "" : "表内数，不在指标之列";
        if (hit.isPresent() && isPart(figure, labels, hit.get())) {
            role = Role.PART;
            reason = "合计的分项";
        }
        if (hit.isPresent()
                && figure.unit().isEmpty()
                && hit.get().indicator().unit().contains("元")) {
            // 4.1 may be yuan or ten thousand of them.
            role = Role.OTHER;
            reason = "金额没有写单位";
        }
        if (hit.isPresent() && WholeTable.isFraction(text, figure)) {
            role = Role.OTHER;
            reason = Mention.FRACTION;
        }
        Optional<HeadTime.Sense> time = labels.time().of(labels.column(), labels.row());
        if (chapter == Chapter.PLAN) {
            time = time.or(() -> Optional.of(HeadTime.AIM));
        }
        role = time.map(HeadTime.Sense::role).orElse(role);
        reason = time.map(HeadTime.Sense::reason).orElse(reason);
        if (BesideLost.year(labels.column()) >= 0 || BesideLost.year(labels.row()) >= 0) {
            role = Role.OTHER;
            reason = BesideLost.OF_YEAR;
        }
        boolean compared = time.filter(HeadTime.COMPARED::equals).isPresent();
        boolean ofAnother =
                labels.isPartOfAnother()
                        || hit.isPresent() && hits.isKindOfCounted(figure, hit.get(), labels);
        hit = compared || ofAnother ? Optional.empty() : hit;
        if (ofAnother && role == Role.TOTAL) {
            role = Role.PART;
            reason = "其中数";
        }
        found.add(draft(cell.text(), figure, labels.order(), hit, role, reason));
        if (value.length() < text.length()) {
            scanner.scan(text).stream()
                    .filter(part -> part.start() >= value.length())
                    .map(
                            part ->
                                    draft(
                                            cell.text(),
                                            part,
                                            labels.order(),
                                            Optional.empty(),
                                            Role.PART,
                                            "其中数"))
                    .forEach(found::add);
        }
    }

    /** Whether a total stands below or to the right, and this row or column has no own meaning. */
    private boolean isPart(Figure figure, CellLabels labels, Hit hit) {
        boolean among = labels.above() || OF_A_PLACE.matcher(labels.row()).matches();
        return among && !counts(figure, labels.of(labels.row(), ""), hit)
                || labels.before() && !counts(figure, labels.of("", labels.column()), hit)
                || labels.above() && hits.isAmong(figure, labels.theme(), hit, labels.context());
    }

    private boolean counts(Figure figure, CellLabels labels, Hit hit) {
        return hit(figure, labels)
                .filter(other -> other.indicator().equals(hit.indicator()))
                .isPresent();
    }

    /** The column of totals in a row, 0 where there is none. */
    private static int totalColumn(SourceBlock.Row row, TableGrid grid, int number) {
        int last = 0;
        for (SourceBlock.Cell cell : row.cells()) {
            last = TotalLabel.isOne(grid.head(number, cell.column())) ? cell.column() : last;
        }
        return last;
    }

    private static Draft draft(
            SourceText text,
            Figure figure,
            int order,
            Optional<Hit> hit,
            Role role,
            String reason) {
        int length = text.reading().length();
        return new Draft(text, 0, figure, 0, length, order, -1, hit, 2, role, reason);
    }

    private Optional<Hit> hit(Figure figure, CellLabels labels) {
        // Where the row is left out, it is no part of anything.
        String context = labels.row().isEmpty() ? "" : labels.context();
        return hits.of(
                figure, labels.theme(), labels.row(), labels.name(), labels.column(), context);
    }
}
