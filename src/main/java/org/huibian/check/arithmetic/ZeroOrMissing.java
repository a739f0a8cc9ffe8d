package org.huibian.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.indicator.Indicator;

/**
 * V11 零值与缺失: figures that most sub-districts report and this one does not mention, and sentences
 * that leave open whether a figure is nought; a nought in words (未发生) is a figure. For information.
 */
public final class ZeroOrMissing extends ReportCheck {

    private static final int ENOUGH = 4;
    private static final Pattern OPEN =
            Pattern.compile("数据暂缺|尚未统计|正在统计|未作统计|未统计|待统计|暂无数据|暂无统计|数据另报|另行上报|数据待核");

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
        List<String> missing = new ArrayList<>();
        int all = report.district().reports().size();
        for (Indicator indicator : report.district().catalog().indicators()) {
            long reported =
                    report.district().reports().values().stream()
                            .filter(other -> has(other, indicator))
                            .count();
            boolean usual = all >= ENOUGH && reported * 3 >= all * 2L;
            if (usual && !has(report.report(), indicator)) {
                missing.add(indicator.name());
            }
        }
        if (!missing.isEmpty()) {
            report.note(Severity.INFO, "message", List.of(), String.join("、", missing));
        }
    }

    private static boolean has(Extraction report, Indicator indicator) {
        return report.observation(indicator.id()).isPresent();
    }
}
