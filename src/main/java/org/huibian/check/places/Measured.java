package org.huibian.check.places;

import org.huibian.search.TextPattern;

/** Whether a neighbour is named as what one measures oneself by (比我们多、向…看齐、低于…). */
final class Measured {

    /** What stands before whom one is held against. */
    private static final TextPattern AGAINST =
            TextPattern.compile(
                    "(?:对标|赶超|追赶|[较比]之?|不如|不及|相比于?|(?:[高低多少优逊次先后早晚大小快慢强弱]|落后|领先)于|学习?)(?:相邻|邻近|周边|兄弟)?的?$");

    /** 对标白苇镇党委的要求: of whom one says so is set over one. */
    private static final TextPattern SET_OVER =
            TextPattern.compile("^[^，。；]{0,14}?(?:要求|目标|任务|部署|党委|党工委|政府|文件|精神)");

    /** What is said of one that does better or worse than we. */
    private static final TextPattern THAN_US =
            TextPattern.compile(
                    "比起?(?:我们|[我本](?:街道|镇|乡|办))|在(?:我们|[我本](?:街道|镇|乡))(?:的?前|之[前后上下])|我们(?:却|还|仍|只|才|没有理由|人均)|我们(?:也?[要应得可])?(?:当|该|以)?(?:向[^，。；]{0,12})?学(?!法|习)|值得(?:我|学|借)");

    private Measured() {}

    /** By what stands before a name and behind it. */
    static boolean isBetween(String before, String after) {
        return AGAINST.isIn(before) && !SET_OVER.isIn(after) || THAN_US.isIn(after);
    }
}
