package org.huibian.check.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibian.check.Check;
import org.huibian.check.EachReport;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.message.Message;
import org.huibian.source.Excerpt;
import org.huibian.summary.DistrictSummary;

/**
 * V12 同文两处不同: two totals for one indicator that differ; the first one is used. Also two that differ
 * too little for one to be a part of the other.
 */
public final class Contradictions implements EachReport {

    /** What stands between two numbers of a list: 、…, 和…. */
    private static final Pattern LISTED =
            Pattern.compile("[\\p{IsHan}（）()]{0,8}(?:、|和|与|及|，(?!共|合计|总))[\\p{IsHan}]{0,6}");

    /** Who awarded what is counted. */
    private static final Pattern LEVELS = Pattern.compile("全国|国家级|省级|市级|区级|县级");

    @Override
    public Set<String> ids() {
        return Set.of("V12");
    }

    @Override
    public void examine(
            DistrictSummary summary,
            String subDistrict,
            Extraction report,
            List<Finding> findings) {
        Set<String> noted = new HashSet<>();
        for (Problem problem : report.problems()) {
            if (problem.kind() == Problem.Kind.CONTRADICTION
                    && !RateSubject.differ(problem)
                    && !isMadeOfParts(report, problem)) {
                findings.add(finding(summary, subDistrict, problem));
                noted.add(problem.subject());
            }
        }
        for (Mention mention : report.mentions()) {
            report.observation(mention.indicator())
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
                                            report,
                                            List.of(mention.quote()),
                                            used.quantity().amount(),
                                            mention.value().stream().toList()))
                    .filter(used -> noted.add(used.indicator()))
                    .ifPresent(used -> findings.add(finding(summary, subDistrict, mention, used)));
        }
        if (!noted.contains(AllCommunities.COMMUNITIES)
                && summary.catalog().find(AllCommunities.COMMUNITIES).isPresent()) {
            AllCommunities.contradiction(report)
                    .ifPresent(two -> findings.add(finding(summary, subDistrict, two)));
        }
        SaidTwice.in(report)
                .filter(twice -> !isNoted(findings, subDistrict, twice))
                .ifPresent(twice -> findings.add(finding(subDistrict, twice)));
    }

    private static boolean isNoted(List<Finding> findings, String subDistrict, SaidTwice twice) {
        return findings.stream()
                .filter(one -> one.check().equals("V12") && one.subDistrict().equals(subDistrict))
                .anyMatch(
                        one ->
                                one.quotes().contains(twice.sentence().text())
                                        || one.quotes().contains(twice.firstSentence().text()));
    }

    private static Finding finding(String subDistrict, SaidTwice twice) {
        List<Quote> quotes =
                Quote.paired(
                        List.of(
                                new Quote(
                                        twice.firstSentence().place(),
                                        twice.firstSentence().text()),
                                new Quote(twice.sentence().place(), twice.sentence().text())));
        return new Finding(
                "V12",
                Severity.WARNING,
                subDistrict,
                "",
                quotes.stream().map(Quote::place).toList(),
                quotes.stream().map(Quote::text).toList(),
                Message.of(
                        Check.class,
                        "V12.message",
                        twice.thing(),
                        twice.first().mention().excerpt().text(),
                        twice.again().mention().excerpt().text()),
                Message.of(Check.class, "V12.twice"));
    }

    private static Finding finding(
            DistrictSummary summary, String subDistrict, List<AllCommunities> two) {
        AllCommunities one = two.get(0);
        AllCommunities other = two.get(1);
        return new Finding(
                "V12",
                Severity.WARNING,
                subDistrict,
                AllCommunities.COMMUNITIES,
                List.of(one.quote().place(), other.quote().place()),
                List.of(one.quote().text(), other.quote().text()),
                Message.of(
                        Check.class,
                        "V12.message",
                        summary.catalog().indicator(AllCommunities.COMMUNITIES).name(),
                        one.text(),
                        other.text()),
                Message.of(Check.class, "V12.communities"));
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
        return said.stream().anyMatch(whole -> addsUp(report, problem.quotes(), whole, said));
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

    private static Finding finding(
            DistrictSummary summary, String subDistrict, Mention mention, Observation used) {
        Excerpt source = used.sources().get(0);
        return new Finding(
                "V12",
                Severity.WARNING,
                subDistrict,
                used.indicator(),
                List.of(mention.excerpt().location().toString(), source.location().toString()),
                List.of(mention.quote(), used.quote()),
                Message.of(
                        Check.class,
                        "V12.message",
                        summary.catalog().indicator(used.indicator()).name(),
                        mention.excerpt().text(),
                        source.text()),
                Message.of(Check.class, "V12.action", source.text()));
    }

    private static Finding finding(DistrictSummary summary, String subDistrict, Problem problem) {
        String name = summary.catalog().indicator(problem.subject()).name();
        String used = problem.places().get(0).text();
        String other = problem.places().get(problem.places().size() - 1).text();
        List<Quote> quotes = Quote.paired(Examined.quotes(problem));
        return new Finding(
                "V12",
                Severity.WARNING,
                subDistrict,
                problem.subject(),
                quotes.stream().map(Quote::place).toList(),
                quotes.stream().map(Quote::text).filter(text -> !text.isEmpty()).toList(),
                Message.of(Check.class, "V12.message", name, used, other),
                Message.of(Check.class, "V12.action", used));
    }
}
