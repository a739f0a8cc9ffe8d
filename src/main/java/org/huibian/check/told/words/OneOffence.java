package org.huibian.check.told.words;

import org.huibian.search.TextPattern;

/** What is paid for one offence that is named, where a year's fines are more: 违停罚款150元. */
public final class OneOffence {

    private static final TextPattern FINED =
            TextPattern.compile(
                    "(?:违停|停车|乱扔|乱倒|乱堆|抛物|飞线|遛[犬狗]|养[犬狗]|闯红灯|逆行|吸烟|焚烧|占道|出店|油烟)[^，。；\\d]{0,6}(?:罚款|处罚|罚)$");

    private OneOffence() {}

    /** Whether the words before a sum of money say so. */
    public static boolean isIn(String before) {
        return FINED.isIn(before);
    }
}
