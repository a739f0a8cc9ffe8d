package org.huibian.check.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.rates.fractions.Posts;
import org.huibian.check.told.part.OfSome;
import org.huibian.check.told.part.PartOfAnother;
import org.huibian.check.told.part.PartOfList;
import org.huibian.check.told.part.PartOfNumber;
import org.huibian.check.told.tellings.subject.LeadersShare;
import org.huibian.check.told.words.Level;
import org.huibian.check.told.words.Opinions;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.Role;
import org.huibian.source.Excerpt;

/** Why two numbers of an indicator, though they differ, do not contradict each other. */
final class Explained {

    /** What stands between two numbers of a list: 、…, 和…. */
    private static final Pattern LISTED =
            Pattern.compile("[\\p{IsHan}（）()]{0,8}(?:、|和|与|及|，(?!共|合计|总))[\\p{IsHan}]{0,6}");

    /** Who awarded what is counted. */
    private static final Pattern LEVELS = Pattern.compile("全国|国家级|省级|市级|区级|县级");

    /** What a decision goes through; a review among them is of decisions. */
    private static final Pattern STEPS =
            Pattern.compile("公众参与|(?:听取|征求)[^，。；\\d]{0,6}意见|专家论证|风险评估|集体讨论|听证|公示");

    private static final int SEVERAL = 2;

    /** What a list comes to. */
    private static final Pattern SUM = Pattern.compile("合计|共计|总计|一共|总共|加起来|合起来");

    /** 学法5次，一次<em>不落</em>: no number beside the other. */
    private static final Pattern NOT_ONE = Pattern.compile("^(?:都|也)?(?:不|没|未)");

    private Explained() {}

    /** Whether the totals that reading found to differ are of two rates, doers, kinds or parts. */
    static boolean is(Extraction report, Problem problem) {
        return RateSubject.differ(problem)
                || isOfSome(problem)
                || areOfTwoKinds(problem)
                || problem.quotes().stream().map(Explained::isOfSteps).distinct().count() == 2
                || Doers.differ(problem)
                || Opinions.areOfOthers(problem)
                || problem.places().size() == 2
                        && LeadersShare.isEither(
                                report, problem.places().get(0), problem.places().get(1))
                || isMadeOfParts(report, problem);
    }

    /** Whether a quantity beside the total that is used is of another rate, kind or of parts. */
    static boolean is(Extraction report, Mention mention, Observation used) {
        String one = mention.excerpt().text();
        String other = used.sources().get(0).text();
        return RateSubject.differ(one, mention.quote(), other, used.quote())
                || OfSome.differ(one, mention.quote(), other, used.quote())
                || FoundAndReceived.are(one, mention.quote(), other, used.quote())
                || areOfTwoKinds(until(one, mention.quote()), until(other, used.quote()))
                || isOfSteps(mention.quote()) != isOfSteps(used.quote())
                || Doers.differ(one, mention.quote(), other, used.quote())
                || Opinions.areOfOthers(one, mention.quote(), other, used.quote())
                || LeadersShare.isEither(report, mention.excerpt(), used.sources().get(0))
                || mention.value()
                        .filter(
                                number ->
                                        isPart(report, used.quote(), number)
                                                || Posts.areTold(used.quote(), number))
                        .isPresent()
                || OfSome.isSomeone(one, mention.quote())
                || mention.value()
                        .filter(
                                part ->
                                        PartOfNumber.is(
                                                report,
                                                one,
                                                mention.quote(),
                                                part,
                                                used.quantity().amount()))
                        .isPresent()
                || mention.value()
                        .filter(
                                part ->
                                        PartOfList.is(report, part, used.quantity().amount())
                                                || PartOfAnother.is(
                                                        report,
                                                        mention.excerpt(),
                                                        List.of(part, used.quantity().amount())))
                        .isPresent()
                || addsUp(
                        report,
                        List.of(mention.quote()),
                        used.quantity().amount(),
                        mention.value().stream().toList());
    }

    /** 重大行政决策5件，听取意见5件，合法性审查5件，集体讨论5件. */
    private static boolean isOfSteps(String sentence) {
        return sentence.contains("决策")
                && STEPS.matcher(sentence).results().limit(SEVERAL).count() == SEVERAL;
    }

    private static boolean isOfSome(Problem problem) {
        if (problem.places().size() != 2) {
            return false;
        }
        String first = problem.places().get(0).text();
        String second = problem.places().get(1).text();
        String quote = problem.quotes().get(0);
        String other = problem.quotes().get(problem.quotes().size() - 1);
        return OfSome.differ(first, quote, second, other)
                || FoundAndReceived.are(first, quote, second, other);
    }

    private static boolean areOfTwoKinds(Problem problem) {
        int last = problem.quotes().size() - 1;
        return problem.places().size() == 2
                && areOfTwoKinds(
                        until(problem.places().get(0).text(), problem.quotes().get(0)),
                        until(problem.places().get(1).text(), problem.quotes().get(last)));
    }

    /** By the words up to each: 燃气隐患, 消防隐患; 街道法律顾问, 村（居）法律顾问. */
    private static boolean areOfTwoKinds(String one, String other) {
        return Kinds.differ(one, other)
                || Level.differInBodies(Clause.last(one), Clause.last(other));
    }

    /**
     * The words of a sentence up to a figure, with the noun behind it; 合同87份、纪要6份，审查合计102件: the
     * kinds of a list are none of its sum.
     */
    private static String until(String figure, String sentence) {
        int at = Clause.placeOf(figure, sentence) + figure.length();
        String words = sentence.substring(0, Clause.end(sentence, Math.min(at, sentence.length())));
        String own = Clause.last(words);
        return SUM.matcher(own).find() ? own : words;
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
                || said.size() == 2 && isOfTheOther(report, problem, said)
                || said.size() == 2
                        && problem.places().stream()
                                .anyMatch(place -> PartOfAnother.is(report, place, said))
                || said.size() == 2 && PartOfList.is(report, said.get(1), said.get(0))
                || said.size() == 2
                        && PartOfList.isIn(
                                report, problem.quotes().get(0), said.get(0), said.get(1))
                || said.size() == 2 && areOfOneList(report, problem, said)
                || said.stream().anyMatch(whole -> addsUp(report, problem.quotes(), whole, said));
    }

    /** 餐饮检查126次，立案8件；工地检查174次，立案12件；…立案26件: parts of a number told elsewhere. */
    private static boolean areOfOneList(Extraction report, Problem problem, List<BigDecimal> said) {
        return problem.quotes().stream().distinct().count() == 1
                && report.mentions().stream()
                        .filter(mention -> mention.indicator().equals(problem.subject()))
                        .filter(mention -> mention.role() == Role.TOTAL)
                        .flatMap(mention -> mention.value().stream())
                        .distinct()
                        .anyMatch(
                                whole ->
                                        said.stream()
                                                .allMatch(
                                                        part ->
                                                                PartOfList.is(
                                                                        report, part, whole)));
    }

    /** Either of the two may be part of the other. */
    private static boolean isOfTheOther(Extraction report, Problem problem, List<BigDecimal> said) {
        int last = problem.quotes().size() - 1;
        String first = problem.places().get(0).text();
        String second = problem.places().get(1).text();
        return PartOfNumber.is(report, second, problem.quotes().get(last), said.get(1), said.get(0))
                || PartOfNumber.is(
                        report, first, problem.quotes().get(0), said.get(0), said.get(1));
    }

    /** 短视频22条，其中原创18条 in one place and 原创短视频18条 in another. */
    private static boolean isPartToldBefore(
            Extraction report, Problem problem, List<BigDecimal> said) {
        return said.size() == 2 && isPart(report, problem.quotes().get(0), said.get(1));
    }

    private static boolean isPart(Extraction report, String sentence, BigDecimal number) {
        return report.mentions().stream()
                .filter(mention -> mention.role() == Role.PART)
                .filter(mention -> mention.quote().equals(sentence))
                .flatMap(mention -> mention.value().stream())
                .anyMatch(part -> part.compareTo(number) == 0);
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
                        && !NOT_ONE.matcher(sentence.after(i + 1)).find()
                        && one.unit().equals(next.unit())
                        && meant
                        && sum.compareTo(whole) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
