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
 * 乡铜陂镇企业. Once may be a meeting of two words; twice nobody writes so.
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

    private OwnNameInside() {}

    /** The words that were torn, each with its sentences; none where it happens once. */
    static Map<String, List<Quote>> in(Examined report) {
        String name = report.subDistrict();
        String before = BEFORE.getOrDefault(name.substring(name.length() - 1), "");
        Map<String, List<Quote>> torn = new LinkedHashMap<>();
        if (before.isEmpty()) {
            return torn;
        }
        Pattern inside = Pattern.compile(before + Pattern.quote(name) + "\\p{IsHan}{0,2}");
        for (Quote quote : report.texts()) {
            Matcher word = quote.text().contains(name) ? inside.matcher(quote.text()) : null;
            if (word != null && word.find()) {
                torn.put(word.group(), List.of(quote));
            }
        }
        return torn.size() < TWICE ? Map.of() : torn;
    }
}
