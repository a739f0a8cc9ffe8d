package org.huibian.check.numbering;

import java.util.List;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.numbering.HeadingRun.Entry;

/**
 * N03 编号样式混用: headings of one run written in different styles (（一） and (二), 1. and 1、); one finding
 * for a run, at the first that differs. For information.
 */
public final class MixedNumbers extends ReportCheck {

    /** The check. */
    public MixedNumbers() {
        super("N03");
    }

    @Override
    protected void examine(Examined report) {
        for (HeadingRun run : HeadingRun.of(report)) {
            List<Entry> numbered =
                    run.entries().stream().filter(entry -> entry.form().isPresent()).toList();
            for (int i = 1; i < numbered.size(); i++) {
                HeadingForm one = numbered.get(i - 1).form().orElseThrow();
                HeadingForm other = numbered.get(i).form().orElseThrow();
                if (!one.style().equals(other.style()) && !one.inText()) {
                    report.note(
                            Severity.INFO,
                            "message",
                            List.of(
                                    report.quote(numbered.get(i).section()),
                                    report.quote(numbered.get(i - 1).section())),
                            numbered.get(i - 1).section().number(),
                            numbered.get(i).section().number());
                    break;
                }
            }
        }
    }
}
