package org.huibian.check.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.AllCommunities;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.source.Excerpt;

/**
 * V12 同文两处不同: two totals for one indicator that differ; the first one is used. Also two that differ
 * too little for one to be a part of the other.
 */
public final class Contradictions extends ReportCheck {

    /** What stands between two numbers of a list: 、…, 和…. */
    private static final Pattern LISTED =
            Pattern.compile("[\\p{IsHan}（）()]{0,8}(?:、|和|与|及|，(?!共|合计|总))[\\p{IsHan}]{0,6}");

    /** Who awarded what is counted. */
    private static final Pattern LEVELS = Pattern.compile("全国|国家级|省级|市级|区级|县级");

    /** The check. */
    public Contradictions() {
        super("V12");
    }

    @Override
    protected void examine(Examined report) {
        Set<String> noted = new HashSet<>();
        for (Problem problem : report.problems(Problem.Kind.CONTRADICTION)) {
            if (!RateSubject.differ(problem)
                    && !Doers.differ(problem)
                    && !isMadeOfParts(report.report(), problem)) {
                note(report, problem);
                noted.add(problem.subject());
            }
        }
        for (Mention mention : report.report().mentions()) {
            report.report()
                    .observation(mention.indicator())
                    .filter(used -> NearlyTheWhole.contradicts(mention, used))
                    .filter(
                            used ->
                                    !RateSubject.differ(
                                            mention.excerpt().text(),
                                            mention.quote(),
                                            used.sources().get(0).text(),
                                            used.quote()))
                    .filter(
                            used ->
                                    !addsUp(
                                            report.report(),
                                            List.of(mention.quote()),
                                            used.quantity().amount(),
                                            mention.value().stream().toList()))
                    .filter(used -> noted.add(used.indicator()))
                    .ifPresent(used -> note(report, mention, used));
        }
        if (!noted.contains(AllCommunities.COMMUNITIES)
                && report.district().catalog().find(AllCommunities.COMMUNITIES).isPresent()) {
            AllCommunities.contradiction(report.report()).ifPresent(two -> note(report, two));
        }
        SaidTwice.in(report.report()).ifPresent(twice -> note(report, twice));
        OtherNumber.in(report.report()).forEach(twice -> note(report, twice));
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

    private static void note(Examined report, SaidTwice twice) {
        if (report.isNoted(twice.sentence().text())
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

    /**
     * 辖13个村、1个社区 in one place and 14个村（社区） in another; 全国…1个，市级…12个 in one sentence: numbers that
     * stand beside each other add up and do not contradict.
     */
    private static boolean isMadeOfParts(Extraction report, Problem problem) {
        List<BigDecimal> said = new ArrayList<>();
        for (Excerpt place : problem.places()) {
            report.mentions().stream()
                    .filter(mention -> mention.excerpt().equals(place))
                    .flatMap(mention -> mention.value().stream())
                    .findFirst()
                    .ifPresent(said::add);
        }
        if (problem.quotes().stream().distinct().count() == 1
                && LEVELS.matcher(problem.quotes().get(0)).results().limit(2).count() == 2) {
            return true;
        }
        return isPartToldBefore(report, problem, said)
                || said.stream().anyMatch(whole -> addsUp(report, problem.quotes(), whole, said));
    }

    /** 短视频22条，其中原创18条 in one place and 原创短视频18条 in another. */
    private static boolean isPartToldBefore(
            Extraction report, Problem problem, List<BigDecimal> said) {
        return said.size() == 2
                && report.mentions().stream()
                        .filter(mention -> mention.role() == Role.PART)
                        .filter(mention -> mention.quote().equals(problem.quotes().get(0)))
                        .flatMap(mention -> mention.value().stream())
                        .anyMatch(part -> part.compareTo(said.get(1)) == 0);
    }

    /**
     * Whether two numbers beside each other in one of the sentences make a whole.
     *
     * @param said one of the two must be one of these
     */
    private static boolean addsUp(
            Extraction report, List<String> quotes, BigDecimal whole, List<BigDecimal> said) {
        for (FigureSentence sentence : FigureSentence.of(report)) {
            List<FigureSentence.Figure> figures = sentence.figures();
            for (int i = 0; quotes.contains(sentence.text()) && i + 1 < figures.size(); i++) {
                Mention one = figures.get(i).mention();
                Mention next = figures.get(i + 1).mention();
                BigDecimal sum = one.value().orElseThrow().add(next.value().orElseThrow());
                boolean meant =
                        said.stream()
                                .anyMatch(
                                        value ->
                                                value.compareTo(one.value().get()) == 0
                                                        || value.compareTo(next.value().get())
                                                                == 0);
                if (LISTED.matcher(sentence.before(i + 1)).matches()
                        && one.unit().equals(next.unit())
                        && meant
                        && sum.compareTo(whole) == 0) {
                    return true;
                }
            }
        }
        return false;
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
