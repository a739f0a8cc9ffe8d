package org.huibian.check.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.check.told.tellings.ByOtherWords;
import org.huibian.check.told.tellings.OtherNumber;
import org.huibian.check.told.tellings.OtherRest;
import org.huibian.check.told.twice.ContainedIn;
import org.huibian.check.told.twice.SaidTwice;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.indicator.Quantity;

/**
 * V12 同文两处不同: two totals for one indicator that differ; the first one is used. Also two that differ
 * too little for one to be a part of the other.
 */
public final class Contradictions extends ReportCheck {

    /** The check. */
    public Contradictions() {
        super("V12");
    }

    @Override
    protected void examine(Examined report) {
        Set<String> noted = new HashSet<>();
        for (Problem problem : report.problems(Problem.Kind.CONTRADICTION)) {
            if (!Explained.is(report.report(), problem)) {
                note(report, problem);
                noted.add(problem.subject());
            }
        }
        for (Mention mention : report.report().mentions()) {
            report.report()
                    .observation(mention.indicator())
                    .map(used -> inWords(report, used))
                    .filter(used -> NearlyTheWhole.contradicts(mention, used))
                    .filter(used -> !Explained.is(report.report(), mention, used))
                    .filter(used -> noted.add(used.indicator()))
                    .ifPresent(used -> note(report, mention, used));
        }
        if (!noted.contains(AllCommunities.COMMUNITIES)
                && report.district().catalog().find(AllCommunities.COMMUNITIES).isPresent()) {
            AllCommunities.contradiction(report.report()).ifPresent(two -> note(report, two));
        }
        SaidTwice.in(report.report()).ifPresent(twice -> note(report, twice));
        ContainedIn.in(report.report()).forEach(twice -> note(report, twice));
        OtherNumber.in(report.report()).forEach(twice -> note(report, twice));
        OtherRest.in(report.report()).forEach(rest -> note(report, rest));
        NumberFirst.in(report).forEach(one -> note(report, one));
        ByOtherWords.in(
                        report.report(),
                        indicator ->
                                report.report()
                                        .observation(indicator)
                                        .map(used -> inWords(report, used)))
                .stream()
                .filter(one -> !report.isNoted(one.mention().quote()))
                .forEach(one -> note(report, one.mention(), one.used()));
    }

    /**
     * What the form states, as the narrative tells it; where that says no such number, as it is.
     */
    private static Observation inWords(Examined report, Observation used) {
        return used.basis() != Observation.Basis.FORM
                ? used
                : report.report().mentions().stream()
                        .filter(mention -> mention.role() == Role.TOTAL)
                        .filter(mention -> mention.indicator().equals(used.indicator()))
                        .filter(mention -> !mention.excerpt().location().isTableCell())
                        .filter(mention -> isOf(mention, used.quantity()))
                        .findFirst()
                        .map(
                                mention ->
                                        new Observation(
                                                used.indicator(),
                                                used.quantity(),
                                                Observation.Basis.STATED,
                                                List.of(mention.excerpt()),
                                                mention.quote()))
                        .orElse(used);
    }

    private static boolean isOf(Mention mention, Quantity quantity) {
        return mention.unit().equals(quantity.unit())
                && mention.value().filter(one -> one.compareTo(quantity.amount()) == 0).isPresent();
    }

    private static void note(Examined report, List<AllCommunities> two) {
        AllCommunities one = two.get(0);
        AllCommunities other = two.get(1);
        report.note(
                AllCommunities.COMMUNITIES,
                Severity.WARNING,
                "message",
                "communities",
                List.of(one.quote(), other.quote()),
                name(report, AllCommunities.COMMUNITIES),
                one.text(),
                other.text());
    }

    private static void note(Examined report, OtherRest rest) {
        if (rest.quotes().stream().noneMatch(quote -> report.isNoted(quote.text()))) {
            report.note(
                    "",
                    Severity.WARNING,
                    "rest",
                    "twice",
                    rest.quotes(),
                    rest.accountWritten(),
                    rest.rest().toPlainString(),
                    rest.leftWritten());
        }
    }

    private static void note(Examined report, NumberFirst again) {
        if (report.isNoted(again.passage().published())) {
            return;
        }
        String first = again.figure().sources().get(0).text();
        report.note(
                again.figure().indicator(),
                Severity.WARNING,
                "message",
                List.of(Quote.of(again.passage()), Quote.of(again.figure())),
                name(report, again.figure().indicator()),
                again.written(),
                first,
                first);
    }

    private static void note(Examined report, SaidTwice twice) {
        if (twice.isOfTwoKinds()
                || report.isNoted(twice.sentence().text())
                || report.isNoted(twice.firstSentence().text())) {
            return;
        }
        report.note(
                "",
                Severity.WARNING,
                "message",
                "twice",
                List.of(twice.firstSentence().quote(), twice.sentence().quote()),
                twice.thing(),
                twice.first().mention().excerpt().text(),
                twice.again().mention().excerpt().text());
    }

    private static void note(Examined report, Mention mention, Observation used) {
        String first = used.sources().get(0).text();
        report.note(
                used.indicator(),
                Severity.WARNING,
                "message",
                List.of(
                        new Quote(mention.excerpt().location().toString(), mention.quote()),
                        Quote.of(used)),
                name(report, used.indicator()),
                mention.excerpt().text(),
                first,
                first);
    }

    private static void note(Examined report, Problem problem) {
        String used = problem.places().get(0).text();
        String other = problem.places().get(problem.places().size() - 1).text();
        report.note(
                problem.subject(),
                Severity.WARNING,
                "message",
                Examined.quotes(problem),
                name(report, problem.subject()),
                used,
                other,
                used);
    }

    private static String name(Examined report, String indicator) {
        return report.district().catalog().indicator(indicator).name();
    }
}
