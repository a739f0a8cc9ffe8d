package org.huibian.check.structure;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.structure.HeadingRun.Entry;

/** N02 编号重号: two headings one after the other bear the same number; for information. */
public final class RepeatedNumbers extends ReportCheck {

    /** The check. */
    public RepeatedNumbers() {
        super("N02");
    }

    @Override
    protected void examine(Examined report) {
        for (HeadingRun run : HeadingRun.of(report)) {
            for (int i = 1; i < run.entries().size(); i++) {
                Entry before = run.entries().get(i - 1);
                Entry entry = run.entries().get(i);
                Optional<Integer> number = entry.form().map(HeadingForm::value);
                boolean same =
                        number.isPresent()
                                && number.equals(before.form().map(HeadingForm::value))
                                && (number.get() > 1 || !entry.form().get().inText());
                if (same) {
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
