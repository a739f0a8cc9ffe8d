package org.huibian.check.wholes.accounts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Rest;
import org.huibian.check.stages.things.CountedThing;
import org.huibian.check.wholes.lists.Complements;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.check.wholes.members.ListMember;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Parts that words say to be all there are, and that do not make their whole: 分三类…, …三个去向之外没有其他,
 * 三类加起来94件, 专职8名，兼职35名，总数45名.
 */
final class SaidToBeAll {

    /** 三部分组成, 四块构成. */
    private static final TextPattern MADE_OF =
            TextPattern.compile(
                    "^[^，。；、]{0,10}?(?:[两三四五六](?:个|大|路|支)?(?:部分|方面|力量|块|类|股|人员)?)?(?:共同|一起)?(?:组成|构成)");

    /** What leads from a whole to parts whose number is told. */
    private static final Pattern LEAD = Pattern.compile("^[^。；]{0,30}[。；]?[^。；]{0,24}$");

    private static final TextPattern SUM =
            TextPattern.compile(
                    "相加|加起来|加在一起|加总|合起来|合在一起|总和|之和|合计|共计|总计|总数|总量|总共|一共|汇总|累计|全部加|统共|拢共|通共");

    /** 分两部分…，共12.8万元: a sum of parts that are announced. */
    private static final Pattern TOGETHER = Pattern.compile("[，；。](?:总|全部)?共(?:有|为|是|达)?");

    /** 相加, 三类合计: of nothing but what was listed. */
    private static final TextPattern OF_THE_LIST =
            TextPattern.compile(
                    "相加|加起来|加在一起|加总|合起来|合在一起|总和|之和|(?:以上|上述|这|前述)?(?:[两三四五六七八]者|[两三四五六七八](?:个|大)?(?:项|类|种|渠道|部分|方面|来源|去向|情形|途径|程序|环节|半年|季度|块|级|路))[^，。；\\d]{0,2}(?:合计|共计|总计|共|累计|一共|总共|加)");

    /** 由两块组成，9.6万元、14.2万元，全年支出24.8万元: a sum where the list is said to be all. */
    private static final TextPattern OF_THE_YEAR = TextPattern.compile("^[，。；](?:全年|年内|全街道|全[镇乡])");

    /** 纠纷中山林类137件: the first of the parts itself. */
    private static final TextPattern ONE_OF_A_LIST = TextPattern.compile("[类型]$|[中里]");

    /** 受理77件。适用简易程序的有两类: of some of what the sentence before counts, or of something else. */
    private static final TextPattern OF_SOME =
            TextPattern.compile(
                    "。(?!(?:这些|上述|以上|其中?|它们))(?:[^，。；]{2,10}的(?:主要)?有|(?:排查|发现|查出|查处)[^，。；]{0,4}的)");

    private static final TextPattern IN_TURN = TextPattern.compile("分别|依次|各自?");

    private static final TextPattern OTHERWISE =
            TextPattern.compile(
                    "新增|剔除|重复|去重|扣除|除去|除外|受众|惠及|涉及|挽回|均|各(?![类种级项])|每|平均|比|较|增|减|预计|计划|兼");

    /** 占六成的; not 占道. */
    private static final TextPattern SHARE = TextPattern.compile("占(?![道地])");

    private static final TextPattern TWO_LEVELS = TextPattern.compile("[两三四]级");

    private static final TextPattern OF_A_LEVEL = TextPattern.compile("[区县市省]|街道|[镇乡村组]|社区|网格|小区");

    private SaidToBeAll() {}

    /** What fails in an account. */
    static Optional<FailingParts> failing(Tally tally) {
        for (int at = 0; at < tally.figures().size(); at++) {
            Optional<FailingParts> failing = before(tally, at);
            failing = failing.isPresent() ? failing : behind(tally, at);
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    /** A whole before its parts. */
    private static Optional<FailingParts> before(Tally tally, int whole) {
        boolean among = isFollowedByParts(tally, whole);
        int first = among ? whole + 2 : whole + 1;
        if (first >= tally.figures().size()
                || tally.figure(whole).isRate()
                || tally.label(first).startsWith("、")
                || !tally.figure(first).isCountedLike(tally.figure(whole))
                || OTHERWISE.isIn(tally.label(whole))
                || PartWords.nameSomeTogether(tally.until(whole))
                || ListMember.isBesideWhatFollows(tally.sentences(), whole)
                || !LEAD.matcher(tally.label(first)).matches()
                || OF_SOME.isIn(tally.label(first))) {
            return Optional.empty();
        }
        int end = tally.endOfList(first);
        int parts = end - first;
        boolean near = !tally.label(first).contains("。") || tally.isOfOne(whole, first);
        boolean two =
                parts == 2 && near && Complements.are(tally.label(first), tally.label(first + 1));
        if (parts < 2
                || !two && tally.mayOverlap(first, end)
                || !larger(tally, whole, first, end)) {
            return Optional.empty();
        }
        String lead = tally.label(first);
        String behind = tally.behind(end - 1);
        boolean counted =
                PartWords.announced(lead) == parts
                        || PartWords.announced(tally.label(whole)) == parts
                                && !Rest.isIn(tally.label(whole))
                                && !isOfBodies(tally, whole, first);
        // 当场调成169件，移送37件，余下6件: what is left of a whole before them.
        boolean rest =
                parts > 2
                        && Rest.isIn(tally.label(end - 1))
                        && !tally.isLeftOfStep(first, end - 1)
                        && !ONE_OF_A_LIST.isIn(tally.label(whole))
                        && !SHARE.isIn(lead)
                        && tally.before(whole, k -> true).isEmpty();
        boolean ofMoney = tally.figure(whole).mention().unit().endsWith("元");
        boolean closed =
                (NoOthers.areSaid(behind, ofMoney) || MADE_OF.isIn(behind))
                        && !PartWords.nameSome(lead);
        boolean more =
                end < tally.figures().size()
                        && tally.figure(end).isCountedLike(tally.figure(whole))
                        && tally.label(end).matches("[、；，](?!合计|共计|总计).*")
                        && !closed;
        boolean all =
                among
                        ? closed && tally.nearlyMakes(first, end, tally.figure(whole).value())
                        : counted || closed || two || rest;
        return all && !more && !made(tally, whole, first, end)
                ? tally.failing(whole, first, end)
                : Optional.empty();
    }

    /** 出车96趟，服务1530人次，其中…: its parts stand behind a number of something else. */
    private static boolean isFollowedByParts(Tally tally, int whole) {
        return whole + 2 < tally.figures().size()
                && tally.label(whole + 1).startsWith("，")
                && !tally.figure(whole + 1).isCountedLike(tally.figure(whole))
                && tally.label(whole + 2).startsWith("，其中");
    }

    /** 镇村两级调委会24个，调解室5个，工作室2个: bodies of two levels, and no numbers of each. */
    private static boolean isOfBodies(Tally tally, int whole, int first) {
        return TWO_LEVELS.isIn(tally.label(whole)) && !OF_A_LEVEL.isIn(tally.label(first));
    }

    /** 调解员总数 of 专职调解员, or a sum of no name. */
    private static boolean isNamedLike(Tally tally, int whole, int part) {
        String label = tally.label(whole);
        String bare = SUM.replaceAll(label, "").replaceAll("[，。；、]|全年|年内|全街道|全[镇乡]|一年|为|是|有|达", "");
        return CountedThing.areOne(label, tally.label(part) + tally.clauseBehind(part))
                || bare.length() <= 2;
    }

    /** 中央、省级、区级分别交办12件、9件、15件; 3次，分别有12人、9人和15人. */
    private static boolean inTurn(Tally tally, int first, int end) {
        String lead = tally.label(first);
        TextMatcher turn = IN_TURN.matcher(lead);
        if (!turn.find()) {
            return false;
        }
        String names = lead.substring(lead.lastIndexOf('，', turn.start()) + 1, turn.start());
        boolean counted =
                names.indexOf('、') < 0
                        && first > 0
                        && tally.figure(first - 1).value().intValue() == end - first;
        boolean bare = true;
        for (int k = first + 1; k < end; k++) {
            bare &= tally.label(k).matches("[、，和与及以]{0,3}");
        }
        return bare && (counted || names.split("[、和与及]").length == end - first);
    }

    /** Whether each part is within the whole. */
    private static boolean larger(Tally tally, int whole, int first, int end) {
        return tally.figures().subList(first, end).stream()
                .allMatch(part -> part.value().compareTo(tally.figure(whole).value()) < 0);
    }

    /** Whether the parts make another figure of the account, by themselves or with their whole. */
    private static boolean made(Tally tally, int whole, int first, int end) {
        for (int k = 0; k < tally.figures().size(); k++) {
            boolean other = (k < first || k >= end) && k != whole;
            if (other
                    && tally.figure(k).isCountedLike(tally.figure(first))
                    && (tally.makes(first, end, tally.figure(k).value())
                            || k < whole && tally.makes(whole, end, tally.figure(k).value()))) {
                return true;
            }
        }
        return false;
    }

    /** Where the parts begin that a whole behind them sums: as many as it says, else its list. */
    private static int first(Tally tally, int whole) {
        String label = tally.label(whole);
        int number = PartWords.announced(label);
        boolean said =
                number > 1
                        && number <= whole
                        && OF_THE_LIST.isIn(label)
                        && tally.areAlike(whole - number, whole);
        if (said) {
            return whole - number;
        }
        int first = whole - 1;
        while (first > 0 && tally.endOfList(first - 1) >= whole) {
            first--;
        }
        return number > 1 && number <= whole - first ? whole - number : first;
    }

    /** A whole behind its parts. */
    private static Optional<FailingParts> behind(Tally tally, int whole) {
        String label = tally.label(whole);
        boolean summed = SUM.isIn(label) || TOGETHER.matcher(label).matches();
        if (whole < 2
                || label.lastIndexOf('、') > 0
                || !summed && !OF_THE_YEAR.isIn(label)
                || OTHERWISE.isIn(label)
                || !tally.figure(whole - 1).isCountedLike(tally.figure(whole))) {
            return Optional.empty();
        }
        int first = first(tally, whole);
        int number = PartWords.announced(label);
        int parts = whole - first;
        boolean announced = parts > 1 && PartWords.announced(tally.label(first)) == parts;
        boolean ofList = OF_THE_LIST.isIn(label) || announced;
        boolean two =
                parts == 2
                        && Complements.are(tally.label(first), tally.label(first + 1))
                        && isNamedLike(tally, whole, first);
        boolean all = parts > 2 && Rest.isIn(tally.label(whole - 1)) || inTurn(tally, first, whole);
        boolean fits =
                parts > 1
                        && (summed || announced)
                        && (number == 0 || number == parts)
                        && (ofList || two || all)
                        && larger(tally, whole, first, whole)
                        && tally.isOfOne(whole, first);
        boolean wider = first > 0 && tally.makes(0, whole, tally.figure(whole).value());
        return fits && !wider ? tally.failing(whole, first, whole) : Optional.empty();
    }
}
