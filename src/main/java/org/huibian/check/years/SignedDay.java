package org.huibian.check.years;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.extract.outline.Chapter;
import org.huibian.message.ChineseDate;

/** The day on which a report was signed, beside the year that it reports on. */
public final class SignedDay {

    /** Nobody sums up a year before so much of it is over. */
    private static final Month EARLIEST = Month.OCTOBER;

    private SignedDay() {}

    /** The place of the signature; the file where a report has none. */
    public static String place(Examined report) {
        return report.report().sections().stream()
                .filter(section -> section.chapter() == Chapter.TAIL)
                .map(section -> section.place().location().toString())
                .findFirst()
                .orElse(report.report().file());
    }

    /** The day, where a report on a year can't have been signed on it: its year is mistyped. */
    static Optional<Quote> mistyped(Examined report, int year) {
        return report.report()
                .metadata()
                .date()
                .filter(day -> isBeforeItsYearIsOver(day, year) || day.getYear() > year + 1)
                .map(day -> new Quote(place(report), ChineseDate.of(day)));
    }

    private static boolean isBeforeItsYearIsOver(LocalDate day, int year) {
        return day.isBefore(LocalDate.of(year, EARLIEST, 1));
    }
}
