package org.huibian.check.structure;

import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Y03 陈旧年份: the report carries out the key points or plan of an earlier year. Years of issue, spans
 * (2021—2025年), comparisons with last year and what it left undone are none.
 */
public final class StaleYears extends ReportCheck {

    private static final TextPattern STALE =
            TextPattern.compile(
                    "(?<![\\d—–\\-－至~～])(20\\d\\d)年(?:度)?(?![—–\\-－至~～])[^，。；、》]{0,16}?(?:工作要点|工作计划|工作安排|重点任务|任务清单|工作方案|目标任务)");
    private static final TextPattern LOOKING_BACK =
            TextPattern.compile("同比|上年|去年|相比|较20\\d\\d|比20\\d\\d|回顾|历年|自20\\d\\d年");

    /** 2024年重点任务中还有2项尚未完成: last year's plan is settled, not carried out. */
    private static final TextPattern SETTLED =
            TextPattern.compile("总结|复盘|尚未|仍未|未(?:能|完成|落实|办结)|遗留|滞后|结转");

    /** The check. */
    public StaleYears() {
        super("Y03");
    }

    @Override
    protected void examine(Examined report) {
        for (Passage passage : report.passages()) {
            TextMatcher stale = STALE.matcher(passage.published());
            while (stale.find()) {
                int year = Integer.parseInt(stale.group(1));
                if (year < report.year() && !isLookingBack(passage.published(), year, report)) {
                    report.note(
                            Severity.WARNING,
                            Quote.of(passage),
                            stale.group(),
                            Integer.toString(report.year()));
                    break;
                }
            }
        }
    }

    private static boolean isLookingBack(String text, int year, Examined report) {
        return LOOKING_BACK.isIn(text) || year == report.year() - 1 && SETTLED.isIn(text);
    }
}
