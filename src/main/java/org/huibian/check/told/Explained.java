package org.huibian.check.told;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Kinds;
import org.huibian.check.rates.fractions.Posts;
import org.huibian.check.told.part.MadeOfParts;
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

/** Why two numbers of an indicator, though they differ, do not contradict each other. */
final class Explained {

    /** What a decision goes through; a review among them is of decisions. */
    private static final Pattern STEPS =
            Pattern.compile("公众参与|(?:听取|征求)[^，。；\\d]{0,6}意见|专家论证|风险评估|集体讨论|听证|公示");

    private static final int SEVERAL = 2;

    /** What a list comes to. */
    private static final Pattern SUM = Pattern.compile("合计|共计|总计|一共|总共|加起来|合起来");

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
                || MadeOfParts.are(report, problem);
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
                                        MadeOfParts.isPart(report, used.quote(), number)
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
                || MadeOfParts.addsUp(
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
}
