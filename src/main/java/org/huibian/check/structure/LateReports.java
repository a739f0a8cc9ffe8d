package org.huibian.check.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.years.SignedDay;
import org.huibian.message.ChineseDate;

/**
 * S02 迟报: received, or else signed, after the deadline. The day of the run decides nothing; a
 * report on another accepted year is not measured by this year's deadline.
 */
public final class LateReports extends ReportCheck {

    /** The check. */
    public LateReports() {
        super("S02");
    }

    @Override
    protected void examine(Examined report) {
        LocalDate deadline = report.district().job().deadline();
        Optional<LocalDate> received =
                Optional.ofNullable(report.district().job().received().get(report.report().file()));
        Optional<LocalDate> day = received.or(() -> report.report().metadata().date());
        boolean measured = report.year() == report.district().job().year();
        if (measured && day.isPresent() && day.get().isAfter(deadline)) {
            // Both days are on record: what the report bears, and when it came.
            LocalDate written = report.report().metadata().date().orElse(day.get());
            report.note(
                    Severity.WARNING,
                    received.isPresent() ? "received" : "message",
                    List.of(new Examined.Quote(SignedDay.place(report), ChineseDate.of(written))),
                    day.get(),
                    deadline);
        }
    }
}
