package org.huibian.check.places;

import org.huibian.search.TextPattern;

/**
 * Whether a neighbour is named as the other side of what a report tells: where a count is booked
 * (5件归柳渡镇记账), where matters go or come from (转柳渡镇4件, 柳渡镇移来线索), who looks into whom, whose share is
 * told beside ours, or whom one measures oneself by ({@link Measured}).
 */
final class Dealings {

    /** What stands before the name of one in whose books a count is. */
    private static final TextPattern BOOKED =
            TextPattern.compile(
                    "(?:归|属于?|[记计算列报纳登]在|[记计算列纳]入|划[归给入]|并入|隶属于?|(?:合并|划转|撤并|调整|拆分|并入)之?前(?:的)?)$");

    /** 对方归白苇镇<em>党委</em>领导: nobody's count. */
    private static final TextPattern SET_OVER = TextPattern.compile("^(?:党委|党工委|政府|人民政府|领导|管理层)");

    /** What matters are handed on by; so many of them, or to deal with. */
    private static final TextPattern HANDED =
            TextPattern.compile("(?:转[交给至往到]?|送[交至往]|交[给由]?|推送给?|退[回给还]?|还给|分给|让给)$");

    private static final TextPattern HANDED_ON =
            TextPattern.compile("^(?:[那方]边|一[方侧])?(?:\\d|[，。；、]|处[理置]|办[理结]?|管辖|管|调[解处]|接[手着]|认领)");

    /** We look into them. */
    private static final TextPattern LOOKED_INTO =
            TextPattern.compile("(?:我|本(?:街道|镇|乡)|我们)[^，。；]{0,4}(?:[查评看]|检查|互[查评])$");

    /** 渡口对岸是白苇镇, 赶集的一半是白苇镇的. */
    private static final TextPattern IS_THERE =
            TextPattern.compile("(?:对[岸面]|隔壁|那[边头]|另一[边头侧]|[上下]游|[东南西北]面|邻居)(?:就|便)?是$");

    private static final TextPattern IS = TextPattern.compile("是$");

    private static final TextPattern OF_THEM = TextPattern.compile("^(?:的|人|的人)(?=[，。；、]|$)");

    /** What comes from there, or who. */
    private static final TextPattern CAME =
            TextPattern.compile(
                    "^[^，。；]{0,8}?(?:[移转送派借传报找搬流跑开]来|也来|来[函电的]|来(?:\\d|[一两三四五六七八九十])|过境)|^(?:[那这对]边|一[侧方边岸](?!面))");

    /** 我街道7件，<em>白苇镇5件</em>: one share beside ours. */
    private static final TextPattern SHARE =
            TextPattern.compile("^(?:那边|方面|一[方侧]|牵头|主办|为主|[占出派有是])?(?:\\d|[一两三四五六七八九十]+[件起宗人])");

    private static final TextPattern OUR_SHARE =
            TextPattern.compile(
                    "(?:我{2,}|我(?:街道|镇|乡|方|们)|本(?:街道|镇|乡))[^，。；]{0,4}(?:\\d|[一两三四五六七八九十]+[件起宗人])");

    private Dealings() {}

    /** By what stands before a name and behind it. */
    static boolean areTold(String before, String after) {
        return Measured.isBetween(before, after)
                || BOOKED.isIn(before) && !SET_OVER.isIn(after)
                || HANDED.isIn(before) && HANDED_ON.isIn(after)
                || LOOKED_INTO.isIn(before)
                || IS_THERE.isIn(before)
                || IS.isIn(before) && OF_THEM.isIn(after)
                || CAME.isIn(after)
                || SHARE.isIn(after) && (OUR_SHARE.isIn(before) || OUR_SHARE.isIn(after));
    }
}
