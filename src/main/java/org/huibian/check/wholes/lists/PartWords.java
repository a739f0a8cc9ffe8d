package org.huibian.check.wholes.lists;

import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What words say of parts: how many there are (三类), that they are not all (三类居前), that one is all
 * that is left (其他, 其余), that they may overlap (党员), and in what way the whole is parted (从类型看，).
 */
public final class PartWords {

    /** Those who may be in several parts at once. */
    private static final TextPattern ATTRIBUTES =
            TextPattern.compile("党员|女|学历|本科|研究生|持证|取得|资格|岁|青年|退役|妇女|老年|残疾|涉及|获|荣誉");

    /** 从类型看, 按来源分: a regular expression of a way to part a whole. */
    public static final String IN_A_WAY =
            "(?:从|按照?|就|以)[^，。；、\\d]{1,10}?(?:来?看|来?分|划分|区分|统计|归类|分类|拆分|分析)";

    /** 从类型看，按来源分： */
    private static final TextPattern WAY = TextPattern.compile(IN_A_WAY + "[^，。；、\\d]{0,3}[，,：:]");

    /** 三类居前: not all kinds there are. */
    private static final TextPattern SOME_OF_THEM =
            TextPattern.compile("居前|前[两三四五]|最|主要|突出|为主|集中|常见|多发|较多|高发|重点");

    /** 二月、三月、十二月三个月合起来61件: of some of them. */
    private static final TextPattern SOME_TOGETHER =
            TextPattern.compile(
                    "(?<![十全])[两二三四五六七八九2-9]个?(?:月|季度|村|社区|类|样|种|项)[^，。；\\d]{0,2}(?:合起来|加起来|合在一起|加在一起|合计|一共|共计|共)(?:有|是|为)?$");

    private static final TextPattern NUMBER_OF_PARTS =
            TextPattern.compile(
                    "([两二三四五六七八九])(?:个|大|项|条|者)?(?:半年|季度|大?类|种|项|部分|方面|渠道|来源|去向|途径|情形|程序|环节|领域|板块|级|条线|线|块|层|样|宗|笔|支|片|者(?!合)|口|路)|([两二三四五六])者");

    /** ，其余 of 办结137件，其余5件; of 其余5处、360平方米 either measure. */
    private static final Pattern LEFT_OVER =
            Pattern.compile("^[，,；、](?:" + Rest.LEFT_OVER + ")(?:的)?(?:[\\d.]+\\p{IsHan}{1,3}、)?$");

    /**
     * 分类：山林, 按类型分：邻里, 论来路，交办: what leads to the first of all kinds, whose whole stands elsewhere.
     */
    private static final TextPattern FIRST_KIND =
            TextPattern.compile(
                    "(?:^|[。；，、（(])(?:分[^，。；：\\d]{1,5}|哪[^，。；：\\d]{1,4}多|[^，。；：\\d]{0,4}(?:事由|案由|缘由|起因|诉求点|村别|路数)"
                            + "|[^，。；：\\d]{1,4}[多少]的[^，。；：\\d]{0,5})[：:][^，。；：\\d]{1,10}$"
                            + "|(?:^|[。；，、（(])(?:[从按照]{0,2}[^，。；：\\d]{0,6})?(?:分类|类别|类型|种类|分布|[构组]成|结构|性质|成因|来源|去向|分|看)(?:情况|如下|统计|分为?[两二三四五六七]个?[类种项块])?[为是]?[：:][^，。；：\\d]{1,10}$"
                            // 按事由算，山林土地; not 按事由算，全年受理.
                            + "|(?:^|[。；，])(?:(?:从|按照?|就|论)[^，。；：\\d]{1,8}|[类事案来领][别型由路源域][^，。；：\\d]{0,3})，(?!上述|前述|以上|这|全部|所有)(?![^，。；：\\d]{0,6}(?:全年|共|总|受理|收到|化解|办结|调处|排查|案件|纠纷))[^，。；：\\d]{1,8}$");

    private PartWords() {}

    /**
     * Whether the words before a figure make it the first of kinds and no whole of what follows.
     */
    public static boolean leadToFirst(String words) {
        return FIRST_KIND.isIn(words);
    }

    /** Whether some words name the most frequent kinds only: 三类居前. */
    public static boolean nameSome(String words) {
        return SOME_OF_THEM.isIn(words);
    }

    /** Whether the words before a figure make it a sum of some: 二月、三月两个月合起来. */
    public static boolean nameSomeTogether(String words) {
        return SOME_TOGETHER.isIn(words);
    }

    /** How many parts some words announce: 三种, 四个渠道; 0 for none. */
    public static int announced(String words) {
        if (nameSome(words)) {
            return 0;
        }
        TextMatcher number = NUMBER_OF_PARTS.matcher(words);
        int said = 0;
        while (number.find()) {
            String digit = number.group(1) != null ? number.group(1) : number.group(2);
            said = "零一二三四五六七八九".indexOf(digit.replace('两', '二'));
        }
        return said;
    }

    /** Whether the words before a part name what may belong to it besides. */
    public static boolean nameAttributes(String words) {
        return ATTRIBUTES.isIn(Clause.last(words));
    }

    /**
     * Whether the words before a part make it all that is left: 其他; not the first of numbers that
     * are told in turn (甲、其他分别为3件、2件).
     */
    public static boolean nameRest(String words) {
        return Rest.isIn(words) && !words.contains("分别") && !words.contains("依次");
    }

    /** Whether the words before a figure say that it is all that is left: ，其余. */
    public static boolean nameLeftOver(String words) {
        int mark = Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'));
        return LEFT_OVER.matcher(mark < 0 ? words : words.substring(mark)).matches();
    }

    /** Where some words announce a way to part a whole; ready to be looked through. */
    public static TextMatcher ways(String words) {
        return WAY.matcher(words);
    }
}
