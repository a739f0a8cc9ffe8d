package org.huibian.check.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Observation;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Nature;
import org.huibian.summary.PreviousYear;

/**
 * D03 数字与上年完全相同: at least five figures of the year's business equal last year's. What there is of a
 * stock may stay; noughts and rates say nothing, and small counts alone (4次, 2场) fall together by
 * chance.
 */
public final class SameFiguresAgain extends ReportCheck {

    private static final int ENOUGH = 5;

    /** Of all figures, the digits after the first: each is the same by chance once in ten times. */
    private static final int ENOUGH_DIGITS = 2;

    /** The check. */
    public SameFiguresAgain() {
        super("D03");
    }

    @Override
    protected void examine(Examined report) {
        report.district().previous().ifPresent(year -> examine(report, year));
    }

    private static void examine(Examined report, PreviousYear year) {
        List<String> same = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        List<Quote> quotesBefore = new ArrayList<>();
        int digits = 0;
        for (Indicator indicator : report.district().catalog().indicators()) {
            Optional<Observation> now = report.report().observation(indicator.id());
            Optional<PreviousYear.Figure> before =
                    year.figure(report.subDistrict(), indicator.id());
            if (now.isEmpty() || before.isEmpty() || !isOfTheYear(indicator)) {
                continue;
            }
            BigDecimal amount = now.get().quantity().amount();
            if (amount.signum() > 0
                    && amount.compareTo(before.get().quantity().amount()) == 0
                    && now.get().quantity().qualifier() == before.get().quantity().qualifier()) {
                same.add(indicator.name() + now.get().quantity().toText());
                quotes.add(Quote.of(now.get()));
                quotesBefore.add(LastYear.quote(year, before.get().source(), before.get().quote()));
                digits += amount.toBigInteger().toString().length() - 1;
            }
        }
        if (same.size() >= ENOUGH && digits >= ENOUGH_DIGITS) {
            quotes.addAll(quotesBefore);
            report.note(
                    Severity.ERROR,
                    "message",
                    quotes,
                    same.size(),
                    Integer.toString(year.year()),
                    String.join("、", same));
        }
    }

    private static boolean isOfTheYear(Indicator indicator) {
        return indicator.nature() == Nature.FLOW
                && indicator.aggregation() instanceof Aggregation.Sum;
    }
}
