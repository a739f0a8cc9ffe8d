package org.huibian.check.frequency.rhythm;

import java.util.Map;
import org.huibian.extract.quantity.numeral.WrittenNumber;

/** The periods of which something is done in each, and how many of them a year has. */
public final class Periods {

    /** 两, 3, 十五: of so many of them. */
    static final String MANY = "([2-9]|1[05]|十五|[两二三四五六十])";

    /** The periods; 日 and 年 only where a word for every stands before. */
    static final String WORDS = "半个月|半月|半年|学期|双月|单月|双周|单周|星期|礼拜|个月|季|月|周|旬";

    /** Those that may be told after 每. */
    static final String OF_EVERY = WORDS + "|工作日|日|天";

    private static final int DAYS = 365;
    private static final int WORKING_DAYS = 240;

    private static final Map<String, Double> A_YEAR =
            Map.ofEntries(
                    Map.entry("周", 52.0),
                    Map.entry("星期", 52.0),
                    Map.entry("礼拜", 52.0),
                    Map.entry("双周", 26.0),
                    Map.entry("单周", 26.0),
                    Map.entry("旬", 36.0),
                    Map.entry("半月", 24.0),
                    Map.entry("半个月", 24.0),
                    Map.entry("月", 12.0),
                    Map.entry("个月", 12.0),
                    Map.entry("双月", 6.0),
                    Map.entry("单月", 6.0),
                    Map.entry("季", 4.0),
                    Map.entry("学期", 2.0),
                    Map.entry("半年", 2.0));

    private Periods() {}

    /** How often once in each of a period is. */
    static Often each(String period) {
        return switch (period) {
            case "日", "天", "工作日" -> new Often(WORKING_DAYS, DAYS);
            default -> Often.of(A_YEAR.get(period));
        };
    }

    /** How often once in each of several periods is: 每两个月, 十天一次. */
    static Often each(String period, int many) {
        return period.equals("日") || period.equals("天")
                ? Often.of((double) DAYS / many)
                : each(period).times(1.0 / many);
    }

    /** 隔周 is every other; 每隔两周 may be every second or every third. */
    static Often apart(String period, int many) {
        return new Often(each(period, many + 1).least(), each(period, Math.max(2, many)).most());
    }

    /** A number that is none (三五次) counts once. */
    public static int count(@org.jspecify.annotations.Nullable String written) {
        return written == null ? 1 : WrittenNumber.of(written).orElse(1);
    }
}
