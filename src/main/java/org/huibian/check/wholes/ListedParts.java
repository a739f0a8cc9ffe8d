package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.stages.ClosedWithinReceived;
import org.huibian.check.wholes.lists.Complements;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.KindsOfAll;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.check.wholes.lists.StepByStep;
import org.huibian.check.wholes.lists.SumOfParts;
import org.huibian.check.wholes.members.ListMember;

/**
 * A whole with the parts that follow it, and what its sentence says of them.
 *
 * @param sentence the sentence
 * @param at the index of the whole among its figures; the parts are right behind it
 * @param end the index behind the last part
 */
record ListedParts(FigureSentence sentence, int at, int end) {

    private static final int PAIR = 2;

    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    private static final Pattern PARTS =
            Pattern.compile("其中|包括|包含|分为|分别|含(?!上述|前述|以上|前面)|即|由|[拆分]开看|[细拆]分|构成");

    /** What follows parts that are all there are: …17件三部分组成, …17件，三类之外无其他案件. */
    private static final Pattern NO_OTHERS =
            Pattern.compile(
                    "^[^。；]{0,12}?(?:组成|构成)|^[^。；]{0,14}?(?:无其他|没有其他|再无其他|别无其他|之外无|以外无|之外没有|以外没有)|^[，、（(]?[^。；，]{0,4}(?:合计|共计|相加|总计)(?![^，。；\\d]{0,4}占)");

    /** What follows parts that are said to be less than all: …40份、22份，两类占九成以上. */
    private static final Pattern A_SHARE =
            Pattern.compile("^[，、（(]?(?:[两二三四五][类者项种]|合计|共计|合起来|一共|共)[^，。；\\d]{0,4}占");

    /** What leads to parts that are all there are. */
    private static final Pattern ALL_PARTS =
            Pattern.compile("分为|分成|全部(?:为|是)|按[^，。；]{1,10}(?:分|划分)|分别(?:为|是)|，(?:即|计(?![划入]))");

    private static final Pattern REVIEWED = Pattern.compile("(?:合法性|法制|法律)审[查核][^，。；]*$");

    /** What is reviewed, at the end of the words before its number. */
    private static final Pattern REVIEW_KIND =
            Pattern.compile("(?:合同|协议|文件|纪要|议题|决策|决定|方案|规约|公约)(?:事项|草案)?$");

    private static final Pattern HOW_FAR =
            Pattern.compile("(?:办结|结案|审结|化解|完成|整改(?:到位)?|销号|中止|终止|撤回|撤诉|撤案)了?$");

    private static final Pattern ASIDE = Pattern.compile("同时|另|还|此外|并|又(?!分)");

    Figure whole() {
        return sentence.figures().get(at);
    }

    List<Figure> parts() {
        return sentence.figures().subList(at + 1, end);
    }

    BigDecimal stated() {
        return whole().value();
    }

    /** Above 0 where they come to more than their whole, below where to less. */
    int order() {
        return FigureSentence.sum(parts()).compareTo(stated());
    }

    /** The words before the first part. */
    private String first() {
        return sentence.before(at + 1);
    }

    /** The words before the last part. */
    String last() {
        return PartList.label(sentence, end - 1);
    }

    /** What follows the last part. */
    private String after() {
        return sentence.text().substring(sentence.figures().get(end - 1).end());
    }

    /** 决策9件（目录内5件、目录外4件）: a part with parts of its own in brackets. */
    boolean hasInner() {
        int to = sentence.figures().get(end - 1).start();
        return sentence.text().substring(whole().end(), to).contains("）");
    }

    private boolean isSingle() {
        return end - at == 2;
    }

    /** Persons, and attendances of persons, may be in several parts. */
    private boolean areOfPersons() {
        String unit = whole().mention().unit();
        return WrittenUnits.isOfPersons(unit) || unit.equals("人次");
    }

    /** Whether they come to more than they can, or to less and are said to be all. */
    boolean fail() {
        int order = order();
        boolean all = areSaidToBeAll();
        return order > 0
                ? all || isSingle() || !areOfPersons() || PartsApart.exclude(sentence, at + 1, end)
                : order < 0 && all;
    }

    /** Whether they come to so little less that they seem meant to be all. */
    boolean nearlyMake() {
        return order() < 0
                && (!areOfPersons() || PartsApart.exclude(sentence, at + 1, end))
                && !mayOverlap()
                && !SumOfParts.isTold(new FailingParts(whole(), parts()), sentence)
                && !(end - at == PAIR + 1 && (areOfAQuality() || areHowFarTheyCame()))
                && !A_SHARE.matcher(after()).find()
                && (NearlyAll.are(parts(), stated(), FigureSentence.sum(parts()))
                        || areReviewsButOne()
                        || areOfLevelsButFew());
    }

    /** 51名，其中镇调委会8名、村（居）调委会38名: few of them are of no level that is named. */
    private boolean areOfLevelsButFew() {
        BigDecimal gap = stated().subtract(FigureSentence.sum(parts()));
        return end - at > PAIR
                && PartsApart.areOfLevels(sentence, at + 1, end)
                && gap.multiply(EIGHT).compareTo(stated()) <= 0;
    }

    /** 合法性审查14件，其中合同9份、文件3件、会议纪要1件: who names three kinds of them names all. */
    private boolean areReviewsButOne() {
        BigDecimal gap = stated().subtract(FigureSentence.sum(parts()));
        return gap.compareTo(BigDecimal.ONE) == 0
                && end - at > PAIR + 1
                && stated().compareTo(BigDecimal.TEN) >= 0
                && REVIEWED.matcher(sentence.before(at)).find()
                && IntStream.range(at + 1, end)
                        .allMatch(k -> REVIEW_KIND.matcher(sentence.before(k)).find());
    }

    /** Whether they are parts of this whole, told exactly, and nothing explains their sum. */
    boolean areComparable() {
        return sentence.figures().subList(at, end).stream().allMatch(Figure::isExact)
                && !ListMember.isBesideWhatFollows(sentence, at)
                && !areOfAShare()
                && !isOfARate()
                && !isLastOfAList()
                && !areUnrelated()
                && !(isSingle() && ClosedWithinReceived.exceeds(sentence, at + 1))
                && !ExplainedSum.isOf(this);
    }

    /** 137件，占比过半，婚姻98件: what has a share is one of the parts itself. */
    private boolean areOfAShare() {
        String first = first();
        return whole().isRate() && first.matches(".*占.*的") || first.matches("[，,（(]占.*");
    }

    /**
     * 知晓率64%，其中商住小区81%: the rate of some may be higher than that of all; 满意率96%，其中三季度94%，四季度97%:
     * those of several that come to far more than it are no shares of it.
     */
    private boolean isOfARate() {
        return whole().isRate() && (isSingle() || Percentages.areNoShares(stated(), parts()));
    }

    /** 骑手46人、社工14人、民警8人，其中党员41人: of all that are listed, not of the last. */
    private boolean isLastOfAList() {
        BigDecimal listed = stated();
        int k = at;
        while (isSingle() && k > 0 && sentence.before(k).matches("[、和与及].*")) {
            k--;
            listed = listed.add(sentence.figures().get(k).value());
        }
        return k < at && listed.compareTo(sentence.figures().get(end - 1).value()) >= 0;
    }

    private boolean mayOverlap() {
        return IntStream.range(at + 1, end)
                .anyMatch(k -> PartWords.nameAttributes(sentence.before(k)));
    }

    /**
     * Whether what follows a total are no parts of it: the total said once more (4起投诉全部办结), or,
     * without 其中 and the like, something else that is larger or merely done as well.
     */
    private boolean areUnrelated() {
        List<Figure> parts = parts();
        boolean money = parts.get(0).mention().unit().equals("元");
        boolean repeated =
                parts.size() > 1
                        && !money
                        && parts.stream().anyMatch(one -> one.value().compareTo(stated()) == 0);
        String first = first();
        if (PARTS.matcher(first).find()) {
            return repeated;
        }
        boolean larger = parts.stream().anyMatch(one -> one.value().compareTo(stated()) > 0);
        return repeated
                || larger
                || parts.size() == 1
                || ASIDE.matcher(first).find()
                || areOneAndItsStage()
                || StepByStep.are(sentence, at, end);
    }

    /** 自查发现5项，整改完成5项: one number, and how far they came. */
    private boolean areOneAndItsStage() {
        List<Figure> parts = parts();
        return parts.size() == PAIR
                && parts.get(0).value().compareTo(parts.get(1).value()) == 0
                && HOW_FAR.matcher(last()).find();
    }

    /** 疑难的21件，口头调解的46件: what they are like, which both may be at once. */
    private boolean areOfAQuality() {
        return first().endsWith("的") || last().endsWith("的");
    }

    /** 其中办结62件、中止1件: how far some came, while others are still open. */
    private boolean areHowFarTheyCame() {
        return HOW_FAR.matcher(first()).find() || HOW_FAR.matcher(last()).find();
    }

    /** Whether the sentence itself says that its parts are all there are. */
    private boolean areSaidToBeAll() {
        if (PartWords.nameRest(last())) {
            return true;
        }
        String first = first();
        boolean many = end - at > 2;
        boolean closed =
                NO_OTHERS.matcher(after()).find() && !mayOverlap() && !PartWords.nameSome(first);
        if (many && (closed || ALL_PARTS.matcher(first).find() && !PartWords.nameSome(first))) {
            return true;
        }
        return end - at == 3 && Complements.are(first, last())
                || many
                        && KindsOfAll.are(
                                IntStream.range(at + 1, end).mapToObj(sentence::before).toList());
    }
}
