package org.huibian.check.claims.counts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.claims.all.AllClaim;
import org.huibian.check.claims.all.Deed;
import org.huibian.extract.Role;

/** What a count is a part of: the figure that stands for all. */
public final class WholeOfCount {

    /** So many figures before a count its whole may stand. */
    private static final int FAR = 3;

    private static final int NOUN = 2;

    /** What each of them has one of. */
    private static final Set<String> ONES =
            Set.of(
                    "份", "台", "套", "本", "篇", "个", "件", "间", "处", "座", "块", "面", "部", "名", "人", "位",
                    "家");

    private static final Set<String> PLACES =
            Set.of("个", "所", "家", "栋", "户", "座", "处", "条", "幢", "片", "站", "间");

    /** 为, 共有: between the name of what is counted and its number. */
    private static final Pattern LINK =
            Pattern.compile("(?:眼下|目前|现在|当前|实有|实际有?|总数|现有|共有|共计|只有|仅有|达到|共|有|为|是|达|已|仅|只|的)+$");

    /** 而全年作出的处罚决定是91件: a whole that stands behind its part. */
    private static final Pattern ALL_BEHIND =
            Pattern.compile("^而|应(?!诉)|全年|总|一共|共|在册|现有|签订的|作出的|受理的|收到的|查处的");

    /** Of whom one serves several places. */
    private static final Pattern SHARED =
            Pattern.compile(
                    "一[人警][^，。；]{0,6}[两二三多几]|每[人名位][^，。；]{0,6}[两二三多几2-9]|分片|分头|身兼|兼任|轮流|(?<!由[^，。；]{0,8})兼管");

    private static final Set<String> OF_PERSONS = Set.of("份", "篇");

    private static final Pattern STILL =
            Pattern.compile("^[，；、](?:还有|另有|另|剩下|其余|剩余)?(?:外)?[\\d一二两三]");

    /** 按程序分，<em>简易程序</em>92件: one kind, and what follows is another. */
    private static final Pattern BY_KINDS =
            Pattern.compile("按\\p{IsHan}{1,8}(?:分|看|划|计)(?:类|为|别)?[，：:]?\\p{IsHan}{0,12}$");

    private static final Pattern OF_OTHERS = Pattern.compile("另|全区|全市|全县|上年|去年");

    /** 前5个月按12个社区安排，后7个月按11个: each is all there were for a while. */
    private static final Pattern FOR_A_WHILE =
            Pattern.compile(
                    "^(?:[前后头末]|[^，。；\\d]{0,2}[\\d一二三四五六七八九十]{1,2}月)[^，。；]{0,6}?(?:个月|半年|季度|月起|月后|月前|月份?[以之]?[前后])");

    /** ，两类合计: before what two counts come to. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?:合计|共计|总计|累计|一共|[两二]?[类者项]共)[^，。；\\d]{0,10}$");

    private WholeOfCount() {}

    /** The nearest figure before one that is larger and counted like it. */
    public static Optional<Figure> before(FigureSentence text, int at) {
        Figure part = text.figures().get(at);
        for (int k = at - 1; k >= Math.max(0, at - FAR); k--) {
            Figure whole = text.figures().get(k);
            if (whole.isCountedLike(part) && whole.value().compareTo(part.value()) == 0) {
                return Optional.empty();
            }
            if (whole.isCountedLike(part) && whole.value().compareTo(part.value()) > 0) {
                boolean counted =
                        whole.isExact()
                                && whole.mention().role() != Role.PREVIOUS
                                && !OF_OTHERS.matcher(CountsAgainstAll.words(text, k)).find()
                                && !BY_KINDS.matcher(text.before(k)).find()
                                && !(isForAWhile(text, whole) && isForAWhile(text, part));
                return counted ? Optional.of(whole) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isForAWhile(FigureSentence text, Figure one) {
        int start = Clause.start(text.text(), one.start());
        return FOR_A_WHILE.matcher(text.text().substring(start, one.end())).find();
    }

    /** 公示平台上能查到的有88件，而全年作出的处罚决定是91件. */
    static Optional<Figure> behind(FigureSentence text, int at) {
        Figure part = text.figures().get(at);
        List<Figure> figures = text.figures();
        return Optional.of(at + 1)
                .filter(k -> k < figures.size())
                .map(figures::get)
                .filter(whole -> CountsAgainstAll.isCount(whole) && whole.isCountedLike(part))
                .filter(whole -> whole.value().compareTo(part.value()) > 0)
                .filter(whole -> ALL_BEHIND.matcher(CountsAgainstAll.words(text, at + 1)).find())
                .filter(whole -> !OF_OTHERS.matcher(CountsAgainstAll.words(text, at + 1)).find());
    }

    /**
     * 9名成员中提交报告8份, 8所学校…，到岗7名，1名正在选派: what each has one of by its deed, not by its name; persons
     * only where it is told who is still to come, since one may serve several places.
     */
    private static boolean isOfEach(FigureSentence text, AllClaim claim, int at) {
        Figure part = text.figures().get(at);
        String words = CountsAgainstAll.words(text, at);
        if (claim.deeds().stream().noneMatch(deed -> deed.isDone(words))) {
            return false;
        }
        if (!WrittenUnits.isOfPersons(part.mention().unit())) {
            return OF_PERSONS.contains(part.mention().unit())
                    && at > 0
                    && WrittenUnits.isOfPersons(text.figures().get(at - 1).mention().unit());
        }
        String behind = text.text().substring(part.end());
        return STILL.matcher(behind).find() && Deed.isToCome(behind);
    }

    /** 九名成员悉数提交报告，收到报告八份; 9所学校校校有副校长，到任的副校长7名: one for each. */
    static Optional<Figure> oneEach(FigureSentence text, AllClaim claim, int at) {
        Figure part = text.figures().get(at);
        String noun = noun(text, at);
        boolean each =
                noun.length() == NOUN
                                && claim.words().contains(noun)
                                && !SHARED.matcher(text.text()).find()
                        || isOfEach(text, claim, at);
        for (int k = at - 1; each && k >= Math.max(0, at - FAR); k--) {
            Figure whole = text.figures().get(k);
            String unit = measure(text, whole);
            if ((WrittenUnits.isOfPersons(unit) || PLACES.contains(unit))
                    && ONES.contains(part.mention().unit())
                    && CountsAgainstAll.isCount(whole)
                    && !whole.isCountedLike(part)
                    && whole.value().compareTo(part.value()) > 0) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /** The end of the name of what a number counts: 实有<em>网格员</em>44名, 实有44名<em>网格员</em>. */
    private static String noun(FigureSentence text, int at) {
        String words = LINK.matcher(Clause.last(text.before(at))).replaceFirst("");
        String name = words.isEmpty() ? text.after(at).replaceFirst("(?s)\\P{IsHan}.*", "") : words;
        String bare = name.replaceFirst("(?<=\\p{IsHan}{2})[书卡表单册证]$", "");
        return bare.substring(Math.max(0, bare.length() - NOUN));
    }

    /** 座 of 9座水库, which is no unit of any indicator. */
    private static String measure(FigureSentence text, Figure figure) {
        String unit = figure.mention().unit();
        int end = figure.end();
        return unit.isEmpty() && end < text.text().length()
                ? text.text().substring(end, end + 1)
                : unit;
    }

    /** 开庭3件，主任出庭2件，副主任出庭1件; 合同47份，其他28件，两类合计75件: what seems the whole is a part beside it. */
    static boolean isBeside(FigureSentence text, Figure one, Figure other) {
        BigDecimal both = one.value().add(other.value());
        return IntStream.range(0, text.figures().size())
                .filter(k -> text.figures().get(k).value().compareTo(both) == 0)
                .filter(k -> text.figures().get(k).isCountedLike(one))
                .anyMatch(
                        k ->
                                text.figures().get(k).end() <= one.start()
                                        || text.figures().get(k).start() >= other.end()
                                                && TOGETHER.matcher(text.before(k)).find());
    }
}
