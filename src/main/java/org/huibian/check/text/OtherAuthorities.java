package org.huibian.check.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T02 外单位文字: the report speaks as another authority does of itself (我局, 全局上下, 医保系统依法行政;
 * authorities.csv). Business of others that a sub-district handles is no such text.
 */
public final class OtherAuthorities extends ReportCheck {

    private static final TextPattern SELF =
            TextPattern.compile(
                    Wording.rows(OtherAuthorities.class, "authorities.csv", "pattern").stream()
                            .map(row -> "(?:" + row.text("pattern") + ")")
                            .collect(Collectors.joining("|")));
    private static final TextPattern QUOTED = TextPattern.compile("“[^”]*”|《[^》]*》");

    private final OtherBusiness business = new OtherBusiness();

    /** The check. */
    public OtherAuthorities() {
        super("T02");
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            String text = QUOTED.replaceAll(quote.text(), "“”");
            TextMatcher self = SELF.matcher(text);
            Optional<String> words = self.find() ? Optional.of(self.group()) : business.in(text);
            words.ifPresent(found -> report.note(Severity.ERROR, quote, found));
        }
    }
}
