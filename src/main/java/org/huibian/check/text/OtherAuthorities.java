package org.huibian.check.text;

import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * T02 外单位文字: the report speaks as another authority does of itself (我局, 全局上下, 医保系统依法行政;
 * authorities.csv). Business of others that a sub-district handles is no such text.
 */
public final class OtherAuthorities extends ReportCheck {

    private static final PatternIndex<TextPattern> SELF =
            Wording.index(OtherAuthorities.class, "authorities.csv", "pattern");

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
            Optional<String> words = SELF.first(text).map(TextMatcher::group);
            if (words.isEmpty()) {
                words = business.in(text);
            }
            if (words.isPresent()) {
                report.note(Severity.ERROR, quote, words.get());
            }
        }
    }
}
