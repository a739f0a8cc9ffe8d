package org.huibian.message;

import java.time.LocalDate;

/** Days as documents write them: 2026年2月10日, without leading zeros (GB/T 9704-2012, 7.3.5.4). */
public final class ChineseDate {

    private ChineseDate() {}

    /** A day in figures. */
    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
