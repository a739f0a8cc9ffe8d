package org.huibian.check.claims.all;

import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/**
 * Who did something, told of all that was done: 外勤执法全部由持证人员带队, 各组组长均持证. That there are such does
 * not say that everybody is one; nor does 覆盖全部已办结案件 say that all are closed, nor 全部纠纷化解489件 that
 * all are settled where the rate is less.
 */
final class WhoDidIt {

    private static final TextPattern TRACE = TextPattern.compile("持有?[\\p{IsHan}]{0,6}证");

    /** What those are who did it. */
    private static final Pattern CERTIFIED =
            Pattern.compile(
                    "(?<=(?:由|有|派|安排)[^，。；]{0,8}|的(?:全部|均|都|一律)?[为是])持有?[\\p{IsHan}]{0,6}?证(?=的?[^，。；率]{0,4}(?:人员|队员|干部|人))"
                            + "|(?<=(?:组长|队长|班长|主办人|带队人|领队|负责人)(?:员|领导)?(?:均|都|全部|一律|皆)(?:为|已)?)持有?[\\p{IsHan}]{0,6}?证");

    private static final TextPattern ALL = TextPattern.compile("(?:全部|所有|全体)的?(?:已|[办审]结的)");

    /** Which ones they are of whom something is said. */
    private static final Pattern OF_THOSE =
            Pattern.compile(
                    "(?<=(?:全部|所有|全体)的?)(?:已经?(?:办结|审结|结案|化解|完成|整改)的?|[办审]结的)(?=\\p{IsHan}{0,4}(?:[案卷]|纠纷|工单|问题|事项|信访))");

    /** 全部<em>纠纷化解489件，化解率97.22%</em>: of all together so many, not all of them. */
    private static final Pattern OF_ALL_TOGETHER =
            Pattern.compile(
                    "(?:全部|所有)的?(?=[\\p{IsHan}]{2,6}?(?:共|已)?(?:化解|办结|调解|成功|处置|整改|答复)(?:成功)?\\d+[件起宗个处项条][^。；]{0,12}率[为达]?(?!100(?![.\\d]))\\d)");

    private static final TextPattern TOGETHER =
            TextPattern.compile("(?:全部|所有)的?\\p{IsHan}{4,14}\\d");

    private static final TextPattern QUOTED = TextPattern.compile("[“‘]");

    private static final String NAME = "[“‘][^“”‘’\\d]{2,20}[”’]";

    /** What says of a name that it has come true. */
    private static final String COME_TRUE =
            "的?(?:[^，。；]{0,4}(?:目标|要求|承诺|机制|制度|办法|原则|责任|理念))?(?:已经?|均|都|全部|基本)?(?:如期|按期)?(?:实现|达成|完成|兑现|落实|落地|到位|[变成]为现实)";

    /**
     * 推行<em>‘一案一档、月底清零’</em>, <em>“件件有回音”</em>机制: the name of a way of working, and no result; but
     * 坚持做到“件件化解” and “件件办结”制度落实 are.
     */
    private static final Pattern WAY_OF_WORKING =
            Pattern.compile(
                    "(?:(?<=(?:通过|推行|实行|推出|推广|建立|健全|采[用取]|按照|探索|依托|运用|创新|执行|实施)(?:(?!做到|实现|达到|达成|确保|基本|到位)[^，。；“”‘’\\d]){0,6}|(?:坚持|围绕|开展)以?)"
                            + NAME
                            + "|(?<!(?:做到|实现|达到|达成|到位|兑现)了?)"
                            + NAME
                            + "(?=的?[^，。；]{0,4}(?:机制|制度|办法|要求|模式|工作法|原则|行动|清单|台账|做法|流程|责任|理念)))(?!"
                            + COME_TRUE
                            + ")");

    private WhoDidIt() {}

    /** A sentence with dots in the place of what its doers are. */
    static String hidden(String sentence) {
        String hidden = TRACE.isIn(sentence) ? dotted(CERTIFIED, sentence) : sentence;
        String closed = ALL.isIn(hidden) ? dotted(OF_THOSE, hidden) : hidden;
        String named = QUOTED.isIn(closed) ? dotted(WAY_OF_WORKING, closed) : closed;
        return TOGETHER.isIn(named) ? dotted(OF_ALL_TOGETHER, named) : named;
    }

    private static String dotted(Pattern words, String sentence) {
        return words.matcher(sentence).replaceAll(one -> "·".repeat(one.group().length()));
    }
}
