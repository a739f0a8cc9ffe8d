package org.huibian.check.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.indicator.Indicator;
import org.huibian.source.Location;
import org.huibian.summary.PreviousYear;

/**
 * A figure that differs from last year's by more than half and more than ten, that fell to nought
 * or rose from it, and that the report does not explain.
 */
final class Leap {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "口径|统计范围|统计方法|划转|划入|划出|并入|拆分|撤并|改由|移交|调整为|首次|新设|新成立|不再|因机构改革|原因(?:是|为|在于|主要)|主要(?:是|系)?(?:因(?!素)|由于|缘于|得益于)|[是系]因为|(?<![关联体])系因|是由于|缘于");

    private Leap() {}

    static void examine(Examined report, PreviousYear year, Indicator indicator) {
        Optional<Observation> now = report.report().observation(indicator.id());
        Optional<PreviousYear.Figure> before = year.figure(report.subDistrict(), indicator.id());
        if (now.isEmpty()
                || before.isEmpty()
                || isWithoutUnit(report, now.get())
                || !leaps(before.get().quantity().amount(), now.get().quantity().amount())
                || OtherScope.is(report.report(), now.get(), before.get())) {
            return;
        }
        List<Quote> quotes = told(report, now.get());
        if (quotes.stream().anyMatch(one -> EXPLAINED.matcher(one.text()).find())
                || saysSo(report, quotes, before.get())) {
            return;
        }
        quotes.add(LastYear.quote(year, before.get()));
        report.note(
                indicator.id(),
                Severity.WARNING,
                "message",
                quotes,
                indicator.name(),
                now.get().quantity().toText(),
                Integer.toString(year.year()),
                before.get().quantity().toText());
    }

    /** A figure, and the sentence of the narrative where the form tells what it does. */
    private static List<Quote> told(Examined report, Observation now) {
        List<Quote> told = new ArrayList<>(List.of(Quote.of(now)));
        String form = now.sources().get(0).location().file();
        for (Mention mention : report.report().mentions()) {
            Location place = mention.excerpt().location();
            if (now.basis() == Observation.Basis.FORM
                    && mention.indicator().equals(now.indicator())
                    && !place.file().equals(form)
                    && told.size() == 1
                    && isOf(mention, now.quantity().amount())) {
                told.add(new Quote(place.toString(), mention.quote()));
            }
        }
        return told;
    }

    private static boolean isOf(Mention mention, BigDecimal amount) {
        return mention.value().filter(value -> value.compareTo(amount) == 0).isPresent();
    }

    /** A figure of a sheet whose unit nobody wrote may be anything. */
    private static boolean isWithoutUnit(Examined report, Observation now) {
        return report.problems(Problem.Kind.UNIT_MISSING).stream()
                .flatMap(problem -> problem.places().stream())
                .anyMatch(now.sources()::contains);
    }

    static boolean leaps(BigDecimal before, BigDecimal now) {
        BigDecimal change = now.subtract(before).abs();
        if (now.signum() == 0) {
            return change.compareTo(TWO) >= 0;
        }
        if (before.signum() == 0) {
            return change.compareTo(FIVE) >= 0;
        }
        return change.compareTo(TEN) > 0
                && change.multiply(BigDecimal.valueOf(2)).compareTo(before) > 0;
    }

    /**
     * Whether the report itself tells last year's figure beside this year's: the leap is known; a
     * form that has a column for last year explains nothing.
     */
    private static boolean saysSo(Examined report, List<Quote> told, PreviousYear.Figure before) {
        return report.report().mentions().stream()
                .filter(mention -> mention.role() == Role.PREVIOUS)
                .filter(mention -> !mention.excerpt().location().isCell())
                .filter(mention -> told.stream().anyMatch(q -> q.text().equals(mention.quote())))
                .flatMap(mention -> mention.value().stream())
                .anyMatch(value -> value.compareTo(before.quantity().amount()) == 0);
    }
}
