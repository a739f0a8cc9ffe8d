package org.huibian.check.roughness;

import java.util.List;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * V07 近似数: an approximate number that others were reckoned from ({@link RoughReckoning}), and an
 * exact number made approximate ({@link RoughNumber}: 12余次, 近126件); 30余 and 2.3万余 are proper.
 */
public final class ApproximateNumbers extends ReportCheck {

    /** 签约30余名, 附近10余户: a 约 or 近 that ends another word. */
    private static final String APART = "(?<![签预节公违条合履民制集契邀相赴失爽解续缔守特规婚](?=约)|[附最就邻靠临亲贴毗远新](?=近))";

    /** 超410多, 近百余, 约30余, 300余人左右: two words that say twice or against each other how near it is. */
    private static final TextPattern TWICE =
            TextPattern.compile(
                    APART
                            + "(?:超过?|近|约|大约|将近|接近|逾|不足|不到|超出|至少)(?:\\d[\\d,，.]*[百千万亿]?|[一二三四五六七八九]?[十百千万]+)(?:余|多)(?!元[化的])(?!年|个?月|天|岁|小时|分钟)"
                            + "|(?<![\\d.])\\d[\\d,，.]*[万亿]?(?:余|多)[万亿]?[\\p{IsHan}]{1,3}(?:左右|上下)"
                            + "|"
                            + APART
                            + "(?:约|大约|将近|接近)\\d[\\d,，.]*[万亿]?[\\p{IsHan}]{1,3}(?:左右|上下|以上)");

    /** The check. */
    public ApproximateNumbers() {
        super("V07");
    }

    @Override
    protected void examine(Examined report) {
        for (FigureSentence sentence : FigureSentence.of(report.report())) {
            RoughReckoning.in(sentence)
                    .ifPresent(
                            rough ->
                                    report.note(
                                            Severity.WARNING,
                                            "reckoned",
                                            List.of(new Quote(sentence.place(), sentence.text())),
                                            rough.mention().excerpt().text()));
        }
        for (Passage passage :
                report.passages(
                        Chapter.RESULTS,
                        Chapter.FIRST_RESPONSIBLE,
                        Chapter.PROBLEMS,
                        Chapter.HEAD)) {
            TextMatcher twice = TWICE.matcher(passage.published());
            if (twice.find()) {
                report.note(Severity.WARNING, "twice", List.of(Quote.of(passage)), twice.group());
            } else {
                RoughNumber.in(passage.published())
                        .ifPresent(
                                rough ->
                                        report.note(
                                                Severity.WARNING,
                                                Quote.of(passage),
                                                rough.words()));
            }
        }
    }
}
