package org.huibian.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T05 机械替换痕迹: a collocation that no dictionary has (a row of replaced.csv, or a word at once
 * repeated), at least three times.
 */
public final class MechanicalReplacement extends ReportCheck {

    private static final int OFTEN = 3;

    /** 街道街道, 政府政府, but not 镇人民政府政府信息公开; 研究研究 and the like are said but once. */
    private static final TextPattern DOUBLED =
            TextPattern.compile("(\\p{IsHan}{2,4})\\1(?!信息|采购|网站|购买)");

    private static final TextPattern ORDINARY =
            TextPattern.compile("^(?:一\\p{IsHan}|\\p{IsHan}一)$|某某|常常|人人");

    private final List<TextPattern> replaced =
            Wording.rows(MechanicalReplacement.class, "replaced.csv", "pattern").stream()
                    .map(row -> TextPattern.compile(row.text("pattern")))
                    .toList();

    /** The check. */
    public MechanicalReplacement() {
        super("T05");
    }

    @Override
    protected void examine(Examined report) {
        Map<String, List<Quote>> found = new LinkedHashMap<>();
        Map<String, Set<String>> wordings = new HashMap<>();
        for (Quote quote : report.texts()) {
            for (TextPattern pattern : replaced) {
                TextMatcher matcher = pattern.matcher(quote.text());
                while (matcher.find()) {
                    add(found, pattern.toString(), quote);
                    wordings.computeIfAbsent(pattern.toString(), w -> new LinkedHashSet<>())
                            .add(matcher.group());
                }
            }
            TextMatcher doubled = DOUBLED.matcher(quote.text());
            while (doubled.find()) {
                if (!ORDINARY.matcher(doubled.group(1)).find()) {
                    add(found, doubled.group(), quote);
                    wordings.put(doubled.group(), Set.of(doubled.group()));
                }
            }
        }
        found.forEach(
                (words, quotes) -> {
                    if (quotes.size() >= OFTEN) {
                        report.note(
                                Severity.WARNING,
                                "message",
                                quotes,
                                String.join("、", wordings.get(words)),
                                quotes.size());
                    }
                });
    }

    private static void add(Map<String, List<Quote>> found, String words, Quote quote) {
        found.computeIfAbsent(words, w -> new ArrayList<>()).add(quote);
    }
}
