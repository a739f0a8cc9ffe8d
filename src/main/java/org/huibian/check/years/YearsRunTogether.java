package org.huibian.check.years;

import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Y05 多年累计: a figure of several years (三年来累计…) among this year's results; for information. */
public final class YearsRunTogether extends ReportCheck {

    private static final TextPattern YEARS =
            TextPattern.compile(
                    "(?:(?:近|这|过去|连续)?[两二三四五六七八九十][余多]?年(?:来|以来|间|里)|近[两二三四五]年|历年来?|(?:自)?(20\\d\\d)年以来)[^。；]{0,30}?(?:累计|共|先后|总计)[^。；]{0,20}?\\d");

    /** The check. */
    public YearsRunTogether() {
        super("Y05");
    }

    @Override
    protected void examine(Examined report) {
        for (Passage passage : report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE)) {
            TextMatcher years = YEARS.matcher(passage.published());
            if (years.find()
                    && (years.group(1) == null
                            || Integer.parseInt(years.group(1)) < report.year())) {
                report.note(Severity.INFO, Quote.of(passage), Integer.toString(report.year()));
            }
        }
    }
}
