package org.huibian.check.told.some;

import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** What is paid for one kind of offence that is named, where a year's fines are more: 违停罚款150元. */
public final class OneOffence {

    private static final TextPattern FINED =
            TextPattern.compile(
                    "(?:违停|停车|乱扔|乱倒|乱堆|抛物|飞线|遛[犬狗]|养[犬狗]|闯红灯|逆行|吸烟|焚烧|占道|出店|油烟)[^，。；\\d]{0,6}(?:罚款|处罚|罚)$");

    /** 查处非法采砂、乱倒垃圾等案件13件，罚没款: of cases whose kind is named; group 1. */
    private static final TextPattern OF_A_KIND =
            TextPattern.compile(
                    "(?:查处|查办|办理|立案|处罚|查获)了?([^，。；\\d]{2,24}?)(?:案件?|行为|问题)(?:\\d+|[一二三四五六七八九十]{1,2})[件起宗例][，、]?(?:共|合计|累计|处以?|收缴|并处)*(?:罚没?款?|罚没金额|罚款金额)(?:共计?|合计|总额|金额)?$");

    /** What cases of any kind are called. */
    private static final TextPattern ANY_KIND =
            TextPattern.compile(
                    "^(?:各类|各种|全部|所有|全年|年内|一般|简易|普通|行政|综合|执法|处罚|违法|违规|程序|城管|自办|当场|快办|[和、的及与])*$");

    private OneOffence() {}

    /** Whether the words before a sum of money say so. */
    public static boolean isIn(String before) {
        TextMatcher kind = OF_A_KIND.matcher(before);
        return FINED.isIn(before) || kind.find() && !ANY_KIND.isIn(kind.group(1));
    }
}
