package org.huibian.check.arithmetic;

import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** V15 推导值: 63个网格，每个网格配备网格长1名: the number of persons can only be inferred; for information. */
public final class InferredValues extends ReportCheck {

    private static final TextPattern EACH =
            TextPattern.compile(
                    "(\\d+)个(?:[\\p{IsHan}（）()]{1,8}[^。；\\d]{0,20}?|[，,])(?:各|每个?[\\p{IsHan}（）()]{0,6}?|分别)(?:均|都|各|至少)?(?:配备?|设立?|落实|明确|建立|安排|选聘|组建|有)[^。；，]{0,10}?(?:[一1两2三3])(?:名|个|位|人|支)");

    /** The check. */
    public InferredValues() {
        super("V15");
    }

    @Override
    protected void examine(Examined report) {
        for (Passage passage : report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE)) {
            TextMatcher each = EACH.matcher(passage.published());
            if (each.find()) {
                report.note(Severity.INFO, Quote.of(passage), each.group(1));
            }
        }
    }
}
