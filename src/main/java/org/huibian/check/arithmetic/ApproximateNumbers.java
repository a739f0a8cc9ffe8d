package org.huibian.check.arithmetic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Chapter;
import org.huibian.extract.Passage;

/** V07 近似数: an exact number made approximate (12余次, 562多起); 30余 and 2.3万余 are proper. */
public final class ApproximateNumbers extends ReportCheck {

    private static final Pattern IMPROPER =
            Pattern.compile(
                    "(?<![\\d.．,，+])\\d*[1-9](?:余|多)(?=[\\p{IsHan}])(?!元[化的]|[方种样]|渠道|功能|部门|年|个?月|岁|合一|规)");
    private static final Pattern PLACE_OF_TEN = Pattern.compile("^\\d(?:余|多)$");

    /** The check. */
    public ApproximateNumbers() {
        super("V07");
    }

    @Override
    protected void examine(Examined report) {
        for (Passage passage :
                report.passages(
                        Chapter.RESULTS,
                        Chapter.FIRST_RESPONSIBLE,
                        Chapter.PROBLEMS,
                        Chapter.HEAD)) {
            Matcher improper = IMPROPER.matcher(passage.published());
            while (improper.find()) {
                if (!PLACE_OF_TEN.matcher(improper.group()).matches()) {
                    report.note(Severity.WARNING, Quote.of(passage), improper.group());
                    break;
                }
            }
        }
    }
}
