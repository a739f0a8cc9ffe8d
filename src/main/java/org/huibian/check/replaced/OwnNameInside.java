package org.huibian.check.replaced;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;

/**
 * The sub-district's own name put in place of its kind, words that hold the kind included: 城铜陂镇化,
 * 乡铜陂镇企业; or in place of a street: 主要铜陂镇两侧, 沿铜陂镇商铺. Once may be a meeting of two words; twice
 * nobody writes so.
 */
final class OwnNameInside {

    private static final int TWICE = 2;

    /**
     * What stands before a kind in words of every day (城镇, 乡镇, 集镇, 城乡, 家乡), unless it ends another
     * word before the name: 县城, 全乡, 收集.
     */
    private static final Map<String, String> BEFORE =
            Map.of(
                    "镇", "(?:(?<![县古老新全省进市主])城|(?<![全本我各该邻])乡|(?<![赶收采聚征召密募筹汇])集)",
                    "乡", "(?:(?<![县古老新全省进市主])城|(?<![全各大国回])家)");

    /** What is said of a street only: 沿街道商铺, 破损街道路面, 三条街道. */
    private static final String STREET =
            "(?:沿着?|临(?!时)|破损的?|坑洼的?|狭窄的?|主要(?!由|是|在)|主次|[两三四五六七八九十\\d整这每]条)";

    private static final String SHOPS = "(?:商[铺户贩家]|店[铺面]|门[面店]|摊[点位贩]|居民楼|房屋|立面|建筑|路面|绿化|街面)";

    /** What only a street has: 街道两侧. */
    private static final String SIDES = "(?:两[侧旁边]|拐角|转角|(?:的)?路沿|路牙)";

    private OwnNameInside() {}

    /** The words that were torn, each with its sentences; none where it happens once. */
    static Map<String, List<Quote>> in(Examined report) {
        String name = report.subDistrict();
        String before = BEFORE.getOrDefault(name.substring(name.length() - 1), "");
        String own = Pattern.quote(name);
        Pattern inside =
                Pattern.compile(
                        (before.isEmpty() ? "" : before + own + "\\p{IsHan}{0,2}|")
                                + (STREET + own + SHOPS)
                                + ("|(?:主要)?" + own + SIDES));
        Map<String, List<Quote>> torn = new LinkedHashMap<>();
        for (Quote quote : report.texts()) {
            if (quote.text().contains(name)) {
                for (Matcher word = inside.matcher(quote.text()); word.find(); ) {
                    torn.put(word.group(), List.of(quote));
                }
            }
        }
        return torn.size() < TWICE ? Map.of() : torn;
    }
}
