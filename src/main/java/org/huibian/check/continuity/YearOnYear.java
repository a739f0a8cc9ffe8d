package org.huibian.check.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Mention;
import org.huibian.extract.Role;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Quantity;
import org.huibian.summary.PreviousYear;

/**
 * V09 年际跳变: a figure that differs from last year's by more than half and more than ten, that fell
 * to nought or rose from it; last year's figure quoted otherwise than it was reported; a growth
 * that the two years do not give. A sentence that explains the leap (口径调整, 划转) is left alone.
 */
public final class YearOnYear extends ReportCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** …862件，较上年增长20.5%: group 1 tells the direction. */
    private static final Pattern GROWTH =
            Pattern.compile(
                    "^[，、,（(]?(?:同比|(?:较|比|与)(?:上年|去年|上一年|前一年|20\\d\\d年)(?:度)?(?:同期)?(?:相比)?[，,]?)"
                            + "(?:约|共|总体|明显|大幅)?(增长|上升|增加|提高|提升|上涨|增幅|下降|减少|降低|下滑|回落|降幅)(?:了|达到?|为|约|近)?$");

    private static final Pattern FALL = Pattern.compile("下降|减少|降低|下滑|回落|降幅");

    /** The check. */
    public YearOnYear() {
        super("V09");
    }

    @Override
    protected void examine(Examined report) {
        report.district()
                .previous()
                .ifPresent(
                        year -> {
                            for (Indicator indicator : report.district().catalog().indicators()) {
                                if (indicator.aggregation() instanceof Aggregation.Sum) {
                                    Leap.examine(report, year, indicator);
                                }
                            }
                            QuotedYear.examine(report, year);
                            ComparedYear.examine(report, year);
                            growth(report, year);
                        });
    }

    /** …862件，同比增长20.5% against what the two years give. */
    private static void growth(Examined report, PreviousYear year) {
        List<Mention> mentions = report.report().mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Mention total = mentions.get(i - 1);
            Mention rate = mentions.get(i);
            Matcher words = GROWTH.matcher(between(total, rate));
            Optional<PreviousYear.Figure> before =
                    total.role() == Role.TOTAL
                                    && rate.unit().equals("%")
                                    && rate.value().isPresent()
                                    && words.find()
                            ? report.report()
                                    .observation(total.indicator())
                                    .filter(now -> now.sources().contains(total.excerpt()))
                                    .flatMap(
                                            now ->
                                                    year.figure(
                                                            report.subDistrict(),
                                                            total.indicator()))
                            : Optional.empty();
            before.filter(figure -> figure.quantity().amount().signum() > 0)
                    .ifPresent(figure -> compareGrowth(report, year, total, rate, figure, words));
        }
    }

    private static void compareGrowth(
            Examined report,
            PreviousYear year,
            Mention total,
            Mention rate,
            PreviousYear.Figure before,
            Matcher words) {
        BigDecimal now = report.report().value(total.indicator()).orElseThrow().amount();
        BigDecimal base = before.quantity().amount();
        BigDecimal grown = Quantity.percent(now.subtract(base), base, 4);
        BigDecimal said = rate.value().orElseThrow();
        BigDecimal signed = FALL.matcher(words.group(1)).find() ? said.negate() : said;
        if (grown.subtract(signed).abs().compareTo(BigDecimal.ONE) > 0) {
            report.note(
                    total.indicator(),
                    Severity.WARNING,
                    "growth",
                    List.of(LastYear.quote(total), LastYear.quote(year, before)),
                    rate.excerpt().text(),
                    total.excerpt().text(),
                    Integer.toString(year.year()),
                    before.quantity().toText(),
                    grown.setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
    }

    /** The words between two quantities of one sentence; something that matches nothing else. */
    static String between(Mention one, Mention other) {
        boolean together =
                one.excerpt().location().equals(other.excerpt().location())
                        && one.quote().equals(other.quote());
        int start = together ? Clause.placeOf(one.excerpt().text(), one.quote()) : -1;
        int from = start + one.excerpt().text().length();
        int end = start < 0 ? -1 : one.quote().indexOf(other.excerpt().text(), from);
        return end < 0 ? "。" : one.quote().substring(from, end);
    }
}
