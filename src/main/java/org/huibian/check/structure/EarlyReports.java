package org.huibian.check.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.years.CountingDay;
import org.huibian.check.years.SignedDay;
import org.huibian.message.ChineseDate;
import org.huibian.search.TextPattern;

/**
 * S03 早报: signed before the year was over, or figures up to an earlier day (截至…); for information.
 */
public final class EarlyReports extends ReportCheck {

    private static final TextPattern UP_TO =
            TextPattern.compile(
                    "截[至止](?:目前|(?:20\\d\\d年)?(?:\\d|1[01])月|12月\\d日|12月[12]\\d日|[一二三四五六七八九十]月)");

    /** The check. */
    public EarlyReports() {
        super("S03");
    }

    @Override
    protected void examine(Examined report) {
        List<Quote> quotes = new ArrayList<>();
        report.passages().stream()
                .filter(passage -> isUpToADay(passage.published(), report.year()))
                .forEach(passage -> quotes.add(Quote.of(passage)));
        LocalDate over = LocalDate.of(report.year() + 1, 1, 1);
        Optional<LocalDate> signed = report.report().metadata().date();
        boolean early = signed.isPresent() && signed.get().isBefore(over);
        if (early) {
            quotes.add(new Quote(SignedDay.place(report), ChineseDate.of(signed.get())));
        }
        if (!quotes.isEmpty()) {
            report.note(Severity.INFO, early ? "message" : "upto", quotes, report.year());
        }
    }

    private static boolean isUpToADay(String sentence, int year) {
        return UP_TO.isIn(sentence) || CountingDay.of(sentence, year).isPresent();
    }
}
