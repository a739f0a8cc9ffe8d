package org.huibian.extract.figures.role;

import java.util.List;
import org.huibian.extract.quantity.Figure;
import org.huibian.search.TextPattern;

/** By how much something differs from the year before: 同比增长8%, 比上年增加22件. */
final class Difference {

    private static final List<String> CHANGES =
            List.of(
                    "增长", "下降", "上升", "减少", "增加", "提升", "提高", "降低", "回落", "上涨", "压降", "增幅", "降幅",
                    "增速", "降速");
    private static final List<String> COMPARES =
            List.of(
                    "同比", "环比", "较上", "比上", "较去", "比去", "较前", "较20", "比20", "相比", "与上年", "与去年",
                    "同期");

    /** 与去年相比，法律咨询增加320人次，讲座增加4场: all of them differences. */
    private static final TextPattern COMPARED_LEAD =
            TextPattern.compile(
                    "^[^，,；;。]{0,8}[与同和较比](?:去年|上年|上一年|20\\d\\d年)度?(?:同期|全年)?(?:的[^，,；;。]{1,12}(?=相))?(?:相比较?|相较|对比|比)?[，,]");

    /** 多1名, 减2处: in one word, not 至多, 新增 or 缺少. */
    private static final String MORE_OR_LESS = "(?<![至不最较更新缺])[多少增减]";

    /** 比上年多1名. */
    private static final TextPattern MORE =
            TextPattern.compile("[比较](?:上年|去年|上一年|前年|20\\d\\d年)(?:同期)?[^，,；;。]{0,8}[多少增减]了?$");

    /** 与上年比，普法多5场，立案多7件: the same behind such a lead. */
    private static final TextPattern MORE_OF_IT =
            TextPattern.compile("[^，,；;。]" + MORE_OR_LESS + "了?(?:开展|组织|举办|召开|审查|办理|[开办讲学查审])?了?$");

    private static final String BY = "(?:" + MORE_OR_LESS + "|(?<!新)增加|减少|上升|下降)了?";

    private static final TextPattern NOW_BY = TextPattern.compile(BY + "$");

    private static final String THING = "[^，,；;。0-9]{0,16}?";

    private static final String SO_MANY = "[0-9.]+[^，,；;。0-9]{1,4}[，,、]";

    /** 学法比上年多1次，<em>专题会多1次</em>: the next of a list whose first names the year. */
    private static final TextPattern LISTED =
            TextPattern.compile(
                    "[比较](?:上年|去年|上一年|前年|20\\d\\d年)度?(?:同期)?"
                            + THING
                            + BY
                            + SO_MANY
                            + "(?:"
                            + THING
                            + BY
                            + SO_MANY
                            + ")*"
                            + THING
                            + BY
                            + "$");

    private Difference() {}

    /** Whether a figure is such a difference. */
    static boolean is(String sentence, String before, Figure figure) {
        String near = before.substring(Math.max(0, before.length() - 24));
        if (NOW_BY.isIn(near) && LISTED.isIn(sentence)) {
            return true;
        }
        int change = lastOf(near, CHANGES);
        if (change < 0) {
            return MORE.isIn(near) || MORE_OF_IT.isIn(near) && COMPARED_LEAD.isIn(sentence);
        }
        boolean rate = figure.unit().equals("%") || figure.unit().endsWith("百分点");
        boolean compared =
                COMPARES.stream().anyMatch(near::contains) || COMPARED_LEAD.isIn(sentence);
        String tail = near.substring(change + 2);
        boolean direct = tail.length() <= 4 && !tail.endsWith("到") && !tail.endsWith("至");
        return direct && (rate || compared);
    }

    private static int lastOf(String text, List<String> words) {
        int last = -1;
        for (String word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }
}
