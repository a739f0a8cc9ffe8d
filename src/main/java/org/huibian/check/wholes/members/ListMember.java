package org.huibian.check.wholes.members;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.stages.words.Stage;
import org.huibian.check.wholes.lists.Complements;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * One of the kinds, places or times that a list tells by a bare name and a number each:
 * 土地92件，邻里103件，家庭48件. Its whole stands before the list or behind it; none of its members is the
 * whole of those that follow.
 */
public final class ListMember {

    /** So many make a list of kinds; of two the first may be the whole of the other. */
    private static final int LEAST = 3;

    /** A quarter more or less is no slip. */
    private static final BigDecimal QUARTER = BigDecimal.valueOf(4);

    private static final TextPattern BARE = TextPattern.compile("^[^，。；、：:（(）)\\d]{1,12}$");

    /** What counts, sums or does something: no bare name. */
    private static final TextPattern SAID =
            TextPattern.compile(
                    "其中|除|合计|共|累计|总|占(?![道地])|全[年部镇乡街]|年内|均|各|每|比|较|增|减|另|还|约|近|超|达到|有|为|是|上年|去年|率");

    /** What all kinds of it are called: a list that has others beside it is one of wholes. */
    private static final TextPattern GENERAL =
            TextPattern.compile(
                    "(?:纠纷|案件|信访件?|诉求|工单|事件|隐患|问题|活动|检查|事项|合同|文件|公开|信息|资料|复议|诉讼|应诉|人员|调解员|网格员?|审查|办件|[案信访]件|处罚案?|投诉|举报|热线|来访|上访|调解|审核|备案|评查|线索|任务|项目|违建|违法建设|培训|演练|咨询|援助|走访|巡查|执法|宣传|讲座|阵地|意见|建议)$");

    /** 二季度受理: of a time, whatever was done in it. */
    private static final TextPattern TIME =
            TextPattern.compile("^(?:第?[一二三四]季度?|[首头末]季|[春夏秋冬](?:季|天)?(?=\\p{IsHan}*$))");

    /** 1至3月9场: the time is its name. */
    private static final Pattern MONTHS = Pattern.compile("^1?\\d月?(?:[至到—~－-]1?\\d)?(?=月)");

    /** 一期35人，二期33人: the first and the second of two. */
    private static final Pattern FIRST = Pattern.compile("(?:第?一|首)[期批轮场次组]|上半年");

    private static final Pattern SECOND = Pattern.compile("第?二[期批轮场次组]|下半年");

    private static final TextPattern AMONG = TextPattern.compile("其中|包括|包含|分为|分别|含|由");

    private ListMember() {}

    /** Whether what fails takes one of a list for the whole of others behind it. */
    public static boolean isWholeOf(FigureSentence sentence, FailingParts failing) {
        int whole = sentence.figures().indexOf(failing.whole());
        int part = sentence.figures().indexOf(failing.parts().get(0));
        return whole >= 0 && part > whole && isBesideWhatFollows(sentence, whole);
    }

    /** 一季度96件，二季度108件，三季度84件。其中邻里…: whether a whole is one of a list of the sentence before. */
    public static boolean isIn(FigureSentence before, Figure whole) {
        int at = before.figures().indexOf(whole);
        return at >= 0 && (isBesideWhatFollows(before, at) || isLast(before, at));
    }

    /**
     * Whether a figure is one of a list that goes on behind it: not the first, which may be the
     * whole of the others, but where words lead to a list of kinds (分村：柳湾26件，石桥18件) or the others
     * do not nearly make it.
     */
    public static boolean isBesideWhatFollows(FigureSentence sentence, int at) {
        return PartWords.leadToFirst(sentence.before(at))
                || isNext(sentence, at) && isNext(sentence, at + 1)
                || isFirstOfKinds(sentence, at)
                || isApart(sentence, at);
    }

    /** 基本履职事项98项，配合履职事项62项: none of the second is of the first. */
    private static boolean isApart(FigureSentence sentence, int at) {
        return at + 1 < sentence.figures().size()
                && !AMONG.isIn(sentence.before(at + 1))
                && Complements.areApart(
                        Clause.lastItem(sentence.before(at)),
                        Clause.lastItem(sentence.before(at + 1)));
    }

    /** 占道64件，噪声39件，广告28件，其他20件: the first of all kinds, far from what the others make. */
    private static boolean isFirstOfKinds(FigureSentence sentence, int at) {
        int end = at + 1;
        BigDecimal others = BigDecimal.ZERO;
        while (isNext(sentence, end)) {
            others = others.add(sentence.figures().get(end++).value());
        }
        BigDecimal first = sentence.figures().get(at).value();
        return end - at >= LEAST
                && others.subtract(first).abs().multiply(QUARTER).compareTo(first) > 0;
    }

    /** 按来源：当事人申请98件，网格排查71件，部门移送43件: whether a figure is one of kinds that words lead to. */
    public static boolean isLedTo(FigureSentence sentence, int at) {
        int first = at;
        while (first > 0
                && sentence.before(first).matches("[，、；](?:其中)?[^，。；、：:\\d]{1,12}")
                && sentence.figures().get(first).isCountedLike(sentence.figures().get(first - 1))) {
            first--;
        }
        return first < at && PartWords.leadToFirst(sentence.before(first));
    }

    /**
     * Whether a figure is one of a list of kinds that has a sentence to itself, so that a rate
     * behind it is of none of them.
     */
    public static boolean isOfKinds(FigureSentence sentence, int at) {
        int first = at;
        while (isNext(sentence, first)) {
            first--;
        }
        int end = at + 1;
        while (isNext(sentence, end)) {
            end++;
        }
        String lead = first < 0 ? "" : sentence.before(first);
        boolean own = lead.length() == Clause.last(lead).length() || lead.startsWith("。");
        return end - first >= LEAST && own && isFirst(sentence, first);
    }

    /** Whether a figure is the last of a list of at least three, or of two that stand in turn. */
    public static boolean isLast(FigureSentence sentence, int at) {
        return isNext(sentence, at) && isNext(sentence, at - 1) && !isNext(sentence, at + 1)
                || isSecondOfTwo(sentence.text(), sentence.figures().get(at).start());
    }

    private static boolean isSecondOfTwo(String text, int figure) {
        int own = Clause.start(text, figure);
        int before = Clause.start(text, Math.max(0, own - 1));
        return before < own
                && SECOND.matcher(text).region(own, text.length()).lookingAt()
                && FIRST.matcher(text).region(before, own).lookingAt();
    }

    /** Whether a figure has a bare name and may begin a list. */
    private static boolean isFirst(FigureSentence sentence, int at) {
        return isNamed(sentence, at, Clause.lastItem(sentence.before(at)).replaceFirst("^其中", ""));
    }

    /** ，邻里103件 behind 土地92件: one more of a list. */
    private static boolean isNext(FigureSentence sentence, int at) {
        if (at < 1 || at >= sentence.figures().size()) {
            return false;
        }
        String words = sentence.before(at);
        Figure figure = sentence.figures().get(at);
        return !words.isEmpty()
                && "，、；".indexOf(words.charAt(0)) >= 0
                && figure.isCountedLike(sentence.figures().get(at - 1))
                && isNamed(sentence, at, words.substring(1))
                && isFirst(sentence, at - 1)
                && !areAll(sentence, at - 1)
                && !areAll(sentence, at);
    }

    /** 简易程序12件，普通程序7件: two that are all there are, of the number before them. */
    private static boolean areAll(FigureSentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.figures().size()
                && Complements.are(
                        Clause.lastItem(sentence.before(at)),
                        Clause.lastItem(sentence.before(at + 1)));
    }

    private static boolean isNamed(FigureSentence sentence, int at, String name) {
        return at >= 0
                && sentence.figures().get(at).isTold()
                && BARE.isIn(MONTHS.matcher(name).replaceFirst(""))
                && !SAID.isIn(name)
                && (Rest.isIn(name) || TIME.isIn(name) || Stage.in(name).isEmpty())
                && !isGeneral(sentence, at, name);
    }

    /** 纠纷98件 beside 信访31件; not 邻里纠纷103件 beside 家庭纠纷48件. */
    private static boolean isGeneral(FigureSentence sentence, int at, String name) {
        TextMatcher noun = GENERAL.matcher(name);
        if (!noun.find()) {
            return false;
        }
        int next = Math.min(at + 1, sentence.figures().size() - 1);
        boolean alike =
                at > 0 && sentence.before(at - 1).endsWith(noun.group())
                        || next > at && sentence.before(next).endsWith(noun.group());
        return noun.start() == 0 || !alike;
    }
}
