package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.extract.Mention;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.persons.PersonalData;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;

/**
 * The cells of a sheet that hold a stroke or 无 where the number should stand: neither nought nor
 * missing, as long as nobody says which.
 */
final class OpenCells {

    private static final Pattern STROKE =
            Pattern.compile("[/／\\\\]|[-－—–_]{1,3}|无|暂无|未统计|不详|无此项|不涉及");

    private static final Pattern LABEL = Pattern.compile(".*\\p{IsHan}{2}.*");
    private static final Pattern NO_FIGURE =
            Pattern.compile(".*(?:备注|说明|注：|联系|填表|填报|审核|负责人|电话|日期|名称|姓名|单位[:：]|上年|去年|同期).*");

    /** What the form hides in a column of its own: disputes_handled. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");

    /** No head spans more columns, and none that is read is longer. */
    private static final int WIDEST = 200;

    private static final int LONGEST = 60;

    private OpenCells() {}

    /**
     * One problem for each such row of some tables, or where indicators run across for each such
     * cell: its label, the cell and the row.
     */
    static List<Problem> of(
            List<SourceBlock> tables, List<Mention> mentions, PersonalData personal) {
        Set<Location> read = new HashSet<>();
        mentions.stream()
                .filter(mention -> mention.value().isPresent() && mention.role() != Role.PREVIOUS)
                .forEach(mention -> read.add(mention.excerpt().location()));
        List<Problem> problems = new ArrayList<>();
        for (SourceBlock block : tables) {
            Map<Integer, String> heads = new HashMap<>();
            for (SourceBlock.Row row : ((SourceBlock.Table) block).rows()) {
                boolean holdsNumber =
                        row.cells().stream()
                                .anyMatch(cell -> read.contains(cell.text().location()));
                Optional<String> label =
                        row.cells().stream()
                                .map(cell -> cell.text().reading().strip())
                                .filter(text -> !STROKE.matcher(text).matches())
                                .filter(text -> LABEL.matcher(text).matches())
                                .filter(text -> !SharedTable.isName(text))
                                .findFirst();
                if (label.isEmpty()) {
                    open(row)
                            .filter(cell -> heads.containsKey(cell.column()))
                            .flatMap(cell -> problem(heads.get(cell.column()), cell, row, personal))
                            .forEach(problems::add);
                } else if (!holdsNumber) {
                    open(row)
                            .limit(1)
                            .flatMap(cell -> problem(label.get(), cell, row, personal))
                            .forEach(problems::add);
                    addHeads(row, heads);
                }
            }
        }
        return problems;
    }

    private static Stream<SourceBlock.Cell> open(SourceBlock.Row row) {
        return row.cells().stream()
                .skip(1)
                .filter(cell -> STROKE.matcher(cell.text().reading().strip()).matches());
    }

    /** Indicators across: what a cell would count is said by the heads of its column. */
    private static void addHeads(SourceBlock.Row row, Map<Integer, String> heads) {
        if (row.cells().size() < 2) {
            return;
        }
        for (SourceBlock.Cell cell : row.cells()) {
            for (int c = 0; c < Math.min(cell.columns(), WIDEST); c++) {
                heads.merge(
                        cell.column() + c,
                        cell.text().reading(),
                        (above, below) ->
                                (above + below).length() > LONGEST ? below : above + below);
            }
        }
    }

    /**
     * Whether a cell is the hidden id, which stands first; “kg” in another column is what was sent.
     */
    private static boolean isId(SourceBlock.Row row, SourceBlock.Cell cell) {
        return row.cells().get(0) == cell && ID.matcher(cell.text().submitted().strip()).matches();
    }

    private static Stream<Problem> problem(
            String label, SourceBlock.Cell open, SourceBlock.Row row, PersonalData personal) {
        if (NO_FIGURE.matcher(label).matches()) {
            return Stream.empty();
        }
        String quote =
                row.cells().stream()
                        .filter(cell -> !isId(row, cell))
                        .map(cell -> cell.text().submitted().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        return Stream.of(
                new Problem(
                        Problem.Kind.NOT_FILLED_IN,
                        personal.mask(label),
                        List.of(open.text().excerpt(0, open.text().reading().length())),
                        List.of(personal.mask(quote))));
    }
}
