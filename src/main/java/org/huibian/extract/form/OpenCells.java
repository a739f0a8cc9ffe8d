package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.extract.Mention;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.extract.persons.PersonalData;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;

/**
 * The rows of a sheet that hold a stroke or 无 where the number should stand: neither nought nor
 * missing, as long as nobody says which.
 */
final class OpenCells {

    private static final Pattern STROKE =
            Pattern.compile("[/／\\\\]|[-－—–_]{1,3}|无|暂无|未统计|不详|无此项|不涉及");

    private static final Pattern LABEL = Pattern.compile(".*\\p{IsHan}{2}.*");
    private static final Pattern NO_FIGURE =
            Pattern.compile(".*(?:备注|说明|注：|联系|填表|填报|审核|负责人|电话|日期|名称|姓名|单位[:：]).*");

    private OpenCells() {}

    /** One problem for each such row of some tables: its label, the cell and the row. */
    static List<Problem> of(
            List<SourceBlock> tables, List<Mention> mentions, PersonalData personal) {
        Set<Location> read = new HashSet<>();
        mentions.stream()
                .filter(mention -> mention.value().isPresent() && mention.role() != Role.PREVIOUS)
                .forEach(mention -> read.add(mention.excerpt().location()));
        List<Problem> problems = new ArrayList<>();
        for (SourceBlock block : tables) {
            for (SourceBlock.Row row : ((SourceBlock.Table) block).rows()) {
                boolean holdsNumber =
                        row.cells().stream()
                                .anyMatch(cell -> read.contains(cell.text().location()));
                if (!holdsNumber) {
                    problem(row, personal).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private static Optional<Problem> problem(SourceBlock.Row row, PersonalData personal) {
        Optional<String> label =
                row.cells().stream()
                        .map(cell -> cell.text().reading().strip())
                        .filter(text -> !STROKE.matcher(text).matches())
                        .filter(text -> LABEL.matcher(text).matches())
                        .findFirst();
        Optional<SourceBlock.Cell> open =
                row.cells().stream()
                        .skip(1)
                        .filter(cell -> STROKE.matcher(cell.text().reading().strip()).matches())
                        .findFirst();
        if (label.isEmpty() || open.isEmpty() || NO_FIGURE.matcher(label.get()).matches()) {
            return Optional.empty();
        }
        String quote =
                row.cells().stream()
                        .map(cell -> cell.text().submitted().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        return Optional.of(
                new Problem(
                        Problem.Kind.NOT_FILLED_IN,
                        personal.mask(label.get()),
                        List.of(open.get().text().excerpt(0, open.get().text().reading().length())),
                        List.of(personal.mask(quote))));
    }
}
