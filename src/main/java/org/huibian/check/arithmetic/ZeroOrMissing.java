package org.huibian.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;
import org.huibian.search.TextPattern;
import org.huibian.summary.SummaryRow;

/**
 * V11 零值与缺失: figures that most sub-districts report and this one does not mention, and sentences
 * and cells of a sheet (/, —, 无) that leave open whether a figure is nought; a nought in words
 * (未发生) is a figure. For information.
 */
public final class ZeroOrMissing extends ReportCheck {

    private static final int ENOUGH = 4;
    private static final int MOST_QUOTES = 5;
    private static final TextPattern OPEN =
            TextPattern.compile("数据暂缺|尚未统计|正在统计|未作统计|未统计|待统计|暂无数据|暂无统计|数据另报|另行上报|数据待核");

    /** The check. */
    public ZeroOrMissing() {
        super("V11");
    }

    @Override
    protected void examine(Examined report) {
        for (Passage passage : report.passages()) {
            if (OPEN.matcher(passage.published()).find()) {
                report.note(Severity.INFO, "open", List.of(Quote.of(passage)));
            }
        }
        open(report);
        List<String> missing = new ArrayList<>();
        int all = report.district().reports().size();
        for (SummaryRow row : report.district().rows()) {
            int reported = row.values().size();
            boolean usual = all >= ENOUGH && reported * 3L >= all * 2L;
            if (usual && !row.values().containsKey(report.subDistrict())) {
                missing.add(row.indicator().name());
            }
        }
        if (!missing.isEmpty()) {
            report.note(Severity.INFO, "message", List.of(), String.join("、", missing));
        }
    }

    /** Cells of a sheet with a stroke in place of a number, all in one finding. */
    private static void open(Examined report) {
        List<Problem> cells = report.problems(Problem.Kind.NOT_FILLED_IN);
        if (!cells.isEmpty()) {
            List<Quote> quotes = new ArrayList<>();
            cells.stream().limit(MOST_QUOTES).forEach(c -> quotes.addAll(Examined.quotes(c)));
            report.note(
                    Severity.INFO,
                    "cell",
                    quotes,
                    cells.stream()
                            .map(Problem::subject)
                            .distinct()
                            .collect(Collectors.joining("、")));
        }
    }
}
