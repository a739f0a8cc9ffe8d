package org.huibian.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;

/**
 * T02 外单位文字: the report speaks as another authority does of itself (我局, 全局上下, 医保系统依法行政;
 * authorities.csv). Business of others that a sub-district handles is no such text.
 */
public final class OtherAuthorities extends ReportCheck {

    private static final Pattern SELF =
            Pattern.compile(
                    Wording.rows(OtherAuthorities.class, "authorities.csv", "pattern").stream()
                            .map(row -> "(?:" + row.text("pattern") + ")")
                            .collect(Collectors.joining("|")));
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");

    /** The check. */
    public OtherAuthorities() {
        super("T02");
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            Matcher self = SELF.matcher(QUOTED.matcher(quote.text()).replaceAll("“”"));
            if (self.find()) {
                report.note(Severity.ERROR, quote, self.group());
            }
        }
    }
}
