package org.huibian.check.wholes.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/** Kinds of which one is all that the other leaves: 简易 and 普通, 专职 and 兼职. */
public final class Complements {

    /** Two words, each of another kind. */
    private record Pair(TextPattern one, TextPattern other) {

        static Pair of(String one, String other) {
            return new Pair(TextPattern.compile(one), TextPattern.compile(other));
        }

        /** Whether each of two names has one of the words, in whatever order. */
        boolean isOf(String first, String last) {
            return one.isIn(first) && other.isIn(last) || one.isIn(last) && other.isIn(first);
        }
    }

    /** Words of which the second names all that the first leaves. */
    private static final List<Pair> WORDS =
            List.of(
                    Pair.of("简易|当场", "普通|一般"),
                    Pair.of("当场", "立案"),
                    Pair.of("线上", "线下"),
                    Pair.of("专职", "兼职"),
                    Pair.of("派驻|下派", "自有"),
                    Pair.of("派驻", "自聘"),
                    Pair.of("编内|在编", "编外"),
                    Pair.of("集访", "个访"),
                    Pair.of("集体访", "个体访"),
                    Pair.of("主办", "协办|会办"),
                    Pair.of("上半年", "下半年"),
                    Pair.of("城市|城镇", "农村"),
                    Pair.of("转办|转来|交办", "自收|自接|自己|自行|直接"),
                    Pair.of("人大", "政协"),
                    Pair.of("主动", "依申请"),
                    Pair.of("白天|日间", "夜间"),
                    Pair.of("自然人", "法人"),
                    Pair.of("集中", "分散"),
                    Pair.of("书面", "口头"),
                    Pair.of("书面", "现场|当面"),
                    Pair.of("按期|按时", "延期|超期|逾期"),
                    Pair.of("现场", "网络"),
                    Pair.of("已审结", "在审"),
                    Pair.of("审结", "未审结"),
                    Pair.of("男", "女"),
                    Pair.of("胜诉", "败诉"),
                    Pair.of("采纳", "未采纳"),
                    Pair.of("成功", "未成功"),
                    Pair.of("办结", "在办|正在"),
                    Pair.of("化解", "正在"));

    /** 已缴 and 未缴: what was done and what was not. */
    private static final Pattern DONE = Pattern.compile("已经?(\\p{IsHan})");

    private static final Pattern NOT_DONE = Pattern.compile("未能?(\\p{IsHan})");

    private static final Pattern NOT =
            Pattern.compile(
                    "(?:不|未能?|没有?)(合格|及格|属实|满意|达标|达成|通过|成立|合规|予以|采纳|公开|签约|成功|履行|执行|受理|符合|同意|支持|出庭|持证|整改|到位)");

    /** 有证的21家，没证的9家. */
    private static final Pattern WITH = Pattern.compile("(?<!没)有(\\p{IsHan}{1,2})的?$");

    private static final Pattern WITHOUT = Pattern.compile("[没无]有?(\\p{IsHan}{1,2})的?$");

    /**
     * Kinds that exclude each other and are not all there are: a case is won, lost, or still heard.
     */
    private static final List<Pair> APART =
            List.of(
                    Pair.of("赢|胜", "输|败"),
                    Pair.of("限期", "当场|当即|立即|马上"),
                    Pair.of("基本履[职责行]", "配合履[职责行]|上级收回|上收|^，收回"),
                    Pair.of("上年|去年|往年", "今年|本年|当年|新[收增]"),
                    Pair.of("头一[回次]|初次|第一次", "来过|又来|再来|重[复来]"));

    /** A mark and so many hanzi name no more than a kind. */
    private static final int BARE = 6;

    /** Kinds that are mostly all there are, but may overlap or leave some: 党员 and 群众. */
    private static final List<Pair> MOSTLY =
            List.of(
                    Pair.of("(?<!非)党员", "群众|非党员"),
                    Pair.of("干部", "群众|职工"),
                    Pair.of("本[地村镇乡街县区]", "外[地来村镇乡县区聘请]"),
                    Pair.of("新", "老|旧|续"),
                    Pair.of("[持有]证", "[没无]证|未持证|未办证"),
                    Pair.of("城[里区]", "乡下|农村|村里"),
                    Pair.of("电话", "网[上络]|线上"),
                    Pair.of("常住", "流动"),
                    Pair.of("企业", "个人|个体"),
                    Pair.of("集体", "个人|农户"),
                    Pair.of("室内", "室外"));

    /** 河东组, 河西组: two places. */
    private static final Pattern PLACE =
            Pattern.compile("^[，、,：:（(]?(?:其中)?(\\p{IsHan}{1,4}[组片村区队段线])$");

    private static final Pattern BOUND =
            Pattern.compile("([\\d一二三四五六七八九十百]+(?:周?岁|万?元|人))(?:及|（含）|\\(含\\))?以?([上下])");

    /** 正在回访, 正在执行: with those that are done, not with those that are left. */
    private static final Pattern AFTERWARDS = Pattern.compile("正在(?:跟踪|回访|执行|履行|公示|申请|归档)");

    private Complements() {}

    /** Whether one names what the other leaves. */
    public static boolean are(String first, String last) {
        return !AFTERWARDS.matcher(first + last).find()
                && (isDoneOrNot(first, last)
                        || areBounds(first, last)
                        || isOrNot(first, last)
                        || areWithAndWithout(first, last)
                        || areWithAndWithout(last, first)
                        || WORDS.stream().anyMatch(pair -> pair.isOf(first, last)));
    }

    /**
     * Whether one mostly names what the other leaves, so that a sum close to the whole is meant.
     */
    static boolean areMostly(String first, String last) {
        return Math.max(first.length(), last.length()) <= BARE
                && MOSTLY.stream().anyMatch(pair -> pair.isOf(first, last));
    }

    /** Whether each names a place of its own, though there may be more of them. */
    static boolean areTwoPlaces(String first, String last) {
        Matcher place = PLACE.matcher(first);
        Matcher other = PLACE.matcher(last);
        return place.matches() && other.matches() && isOfAKind(place.group(1), other.group(1));
    }

    /** Whether what one names is none of what the other names, though there may be more. */
    public static boolean areApart(String first, String last) {
        return APART.stream().anyMatch(pair -> pair.isOf(first, last));
    }

    private static boolean isOfAKind(String place, String other) {
        return !place.equals(other)
                && place.charAt(place.length() - 1) == other.charAt(other.length() - 1);
    }

    /** 合格 and 不合格, 属实 and 不属实. */
    private static boolean isOrNot(String first, String last) {
        Matcher not = NOT.matcher(last);
        return not.find() && first.contains(not.group(1)) && !NOT.matcher(first).find();
    }

    private static boolean areWithAndWithout(String one, String other) {
        Matcher with = WITH.matcher(one);
        Matcher without = WITHOUT.matcher(other);
        return with.find() && without.find() && with.group(1).equals(without.group(1));
    }

    /** 50岁以上 and 50岁以下. */
    private static boolean areBounds(String first, String last) {
        Matcher one = BOUND.matcher(first);
        Matcher other = BOUND.matcher(last);
        return one.find()
                && other.find()
                && one.group(1).equals(other.group(1))
                && !one.group(2).equals(other.group(2));
    }

    private static boolean isDoneOrNot(String first, String last) {
        Matcher done = DONE.matcher(first);
        Matcher not = NOT_DONE.matcher(last);
        return done.find() && not.find() && done.group(1).equals(not.group(1));
    }
}
