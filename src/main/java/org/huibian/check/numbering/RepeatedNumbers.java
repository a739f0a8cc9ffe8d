package org.huibian.check.numbering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.numbering.HeadingRun.Entry;

/** N02 编号重号: two headings of one run bear the same number; for information. */
public final class RepeatedNumbers extends ReportCheck {

    /** The check. */
    public RepeatedNumbers() {
        super("N02");
    }

    @Override
    protected void examine(Examined report) {
        for (HeadingRun run : HeadingRun.of(report)) {
            Map<Integer, Entry> seen = new HashMap<>();
            for (Entry entry : run.entries()) {
                if (entry.form().isEmpty()) {
                    continue;
                }
                int number = entry.form().get().value();
                boolean startsAgain =
                        number == 1 && (entry.form().get().inText() || seen.size() > 1);
                if (startsAgain) {
                    seen.clear();
                }
                Entry before = seen.put(number, entry);
                if (before != null) {
                    report.note(
                            Severity.INFO,
                            "message",
                            List.of(report.quote(before.section()), report.quote(entry.section())),
                            entry.section().number());
                }
            }
        }
    }
}
