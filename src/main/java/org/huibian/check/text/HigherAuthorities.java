package org.huibian.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T04 上级机构名不合层级: a report to a district speaks of its county or the other way round, or names a
 * commission that there is not. One finding for each wrong name, with the first sentences.
 */
public final class HigherAuthorities extends ReportCheck {

    private static final TextPattern COMMISSION =
            TextPattern.compile(
                    "全面(?:法治|依法|依规)(?!治[国省市区县街镇乡州盟旗疆藏村桂宁])\\p{IsHan}{1,10}?委员会(?:办公室)?");
    private static final String HAN_BEFORE = "(?<=^|[、，。；：（“在对按据受由向经和及与市省照实行了]|根据|按照|落实)";
    private static final TextPattern OF_COUNTY =
            TextPattern.compile(HAN_BEFORE + "县(?:委|政府|人民政府|司法局|委依法治县办)(?!员)");
    private static final TextPattern OF_DISTRICT =
            TextPattern.compile(HAN_BEFORE + "区(?:委|政府|人民政府|司法局|委依法治区办)(?!员)");
    private static final int MOST_QUOTES = 3;

    /** The check. */
    public HigherAuthorities() {
        super("T04");
    }

    @Override
    protected void examine(Examined report) {
        String district = report.district().job().district();
        Map<String, Quote> wrong = new LinkedHashMap<>();
        List<Quote> texts = new ArrayList<>(report.addressee().stream().toList());
        texts.addAll(report.texts());
        for (Quote quote : texts) {
            find(COMMISSION, quote, wrong);
            if (district.endsWith("区") && !district.endsWith("社区")) {
                find(OF_COUNTY, quote, wrong);
            } else if (district.endsWith("县")) {
                find(OF_DISTRICT, quote, wrong);
            }
        }
        List<Quote> quotes = wrong.values().stream().distinct().limit(MOST_QUOTES).toList();
        if (!quotes.isEmpty()) {
            report.note(
                    Severity.WARNING,
                    "message",
                    quotes,
                    String.join("、", wrong.keySet()),
                    district);
        }
    }

    private static void find(TextPattern pattern, Quote quote, Map<String, Quote> wrong) {
        TextMatcher matcher = pattern.matcher(quote.text());
        while (matcher.find()) {
            wrong.putIfAbsent(matcher.group(), quote);
        }
    }
}
