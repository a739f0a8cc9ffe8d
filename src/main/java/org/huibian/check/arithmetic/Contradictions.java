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
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.message.Message;
import org.huibian.source.Excerpt;
import org.huibian.summary.DistrictSummary;

/**
 * V12 同文两处不同: two totals for one indicator that differ; the first one is used. Also two that differ
 * too little for one to be a part of the other.
 */
public final class Contradictions implements EachReport {

    private static final String COMMUNITIES = "communities";

    /** From so many on two figures may be told apart by their size. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** A part is rarely so much of its whole. */
    private static final BigDecimal NEARLY = new BigDecimal("0.8");

    private static final Pattern OF_A_PART =
            Pattern.compile(
                    "其中|包括|包含|上年|去年|截[至止]|上半年|前[一二三]季度|[一二三四1-9]+月份?|联合|配合|协助|涉及|通过|分流|针对|面向|围绕|走进|深入|依托|利用");

    /** What makes a number one of the whole year. */
    private static final Pattern OF_THE_YEAR =
            Pattern.compile(
                    "(?:全年|一年来|今年以来|本年度?|年内|全街道|全镇|全乡)[^，]{0,4}?(?:共|累计|总计|合计)|(?:全街道|全镇|全乡)全年(?:共)?(?:办成|举办|开展|组织|完成|受理|查处)");

    /** What a table of the report says otherwise is V13. */
    private static final Pattern TABLE = Pattern.compile("#表\\d+!");

    private static final Pattern WHOLE_YEAR = Pattern.compile("全年(?:共|累计|总计)?$");

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
                    .filter(used -> isNearly(mention, used))
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
                                            used.quantity().amount()))
                    .filter(used -> noted.add(used.indicator()))
                    .ifPresent(used -> findings.add(finding(summary, subDistrict, mention, used)));
        }
        if (!noted.contains(COMMUNITIES) && summary.catalog().find(COMMUNITIES).isPresent()) {
            AllCommunities.contradiction(report)
                    .ifPresent(two -> findings.add(finding(summary, subDistrict, two)));
        }
    }

    private static Finding finding(
            DistrictSummary summary, String subDistrict, List<AllCommunities> two) {
        AllCommunities one = two.get(0);
        AllCommunities other = two.get(1);
        return new Finding(
                "V12",
                Severity.WARNING,
                subDistrict,
                COMMUNITIES,
                List.of(one.quote().place(), other.quote().place()),
                List.of(one.quote().text(), other.quote().text()),
                Message.of(
                        Check.class,
                        "V12.message",
                        summary.catalog().indicator(COMMUNITIES).name(),
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
        return said.stream().anyMatch(whole -> addsUp(report, problem.quotes(), whole));
    }

    /** Whether two numbers beside each other in one of the sentences make a whole. */
    private static boolean addsUp(Extraction report, List<String> quotes, BigDecimal whole) {
        for (FigureSentence sentence : FigureSentence.of(report)) {
            List<FigureSentence.Figure> figures = sentence.figures();
            for (int i = 0; quotes.contains(sentence.text()) && i + 1 < figures.size(); i++) {
                Mention one = figures.get(i).mention();
                Mention next = figures.get(i + 1).mention();
                BigDecimal sum = one.value().orElseThrow().add(next.value().orElseThrow());
                if (LISTED.matcher(sentence.before(i + 1)).matches()
                        && one.unit().equals(next.unit())
                        && sum.compareTo(whole) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a quantity that was taken for a part is too near the whole to be one, and nothing in
     * its sentence says that it is: 205件 in one chapter, 215件 in another.
     */
    private static boolean isNearly(Mention mention, Observation used) {
        boolean set = mention.role() == Role.PART || mention.role() == Role.OTHER;
        // 全年共举办…36场 is no single event, whatever stands around it.
        boolean ofTheYear =
                mention.role() == Role.CASE && OF_THE_YEAR.matcher(clause(mention)).find();
        if (!set && !ofTheYear
                || mention.value().isEmpty()
                || TABLE.matcher(mention.excerpt().location().toString()).find()
                || mention.qualifier() != Qualifier.EXACT
                || used.quantity().qualifier() != Qualifier.EXACT
                || used.basis() != Observation.Basis.STATED
                || mention.quote().equals(used.quote())
                || !isCountedLike(mention, used)
                || OF_A_PART.matcher(before(mention)).find()
                || used.indicator().equals(COMMUNITIES)
                        && AllCommunities.isOutcome(behind(mention))) {
            return false;
        }
        BigDecimal part = mention.value().get();
        BigDecimal whole = used.quantity().amount();
        if (isOfAll(mention, used) && part.compareTo(whole) != 0) {
            return true;
        }
        return whole.compareTo(LEAST) >= 0
                && part.compareTo(whole) != 0
                && part.compareTo(whole.multiply(NEARLY)) >= 0
                && part.multiply(NEARLY).compareTo(whole) <= 0;
    }

    /** Whether 全年85件 tells the whole whatever its size. */
    private static boolean isOfAll(Mention mention, Observation used) {
        BigDecimal part = mention.value().orElseThrow();
        return mention.role() == Role.OTHER
                && WHOLE_YEAR.matcher(clause(mention)).find()
                && part.add(part).compareTo(used.quantity().amount()) >= 0;
    }

    /** In the same unit as written; a bare number of a table in that of its head. */
    private static boolean isCountedLike(Mention mention, Observation used) {
        String unit = unit(mention.excerpt().text());
        String other = unit(used.sources().get(0).text());
        boolean bare = unit.isEmpty() || other.isEmpty();
        return bare
                ? mention.role() == Role.OTHER
                        && (unit.isEmpty() ? mention.unit() : unit)
                                .equals(other.isEmpty() ? used.quantity().unit() : other)
                : unit.equals(other)
                        || WHOLE_YEAR.matcher(clause(mention)).find()
                                && unit.equals(used.quantity().unit());
    }

    private static String unit(String written) {
        return written.replaceAll("[\\d,.，]", "");
    }

    /** The clause before a quantity. */
    private static String before(Mention mention) {
        int at = mention.quote().indexOf(mention.excerpt().text());
        String words = at < 0 ? "" : mention.quote().substring(0, at);
        return words.substring(words.lastIndexOf('；') + 1);
    }

    /** The words behind a quantity. */
    private static String behind(Mention mention) {
        String text = mention.excerpt().text();
        int at = mention.quote().indexOf(text);
        return at < 0 ? "" : mention.quote().substring(at + text.length());
    }

    /** The words of a quantity's own clause before it. */
    private static String clause(Mention mention) {
        String words = before(mention);
        return words.substring(words.lastIndexOf('，') + 1);
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
