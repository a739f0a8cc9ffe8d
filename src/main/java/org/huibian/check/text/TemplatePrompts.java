package org.huibian.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;

/** T01 模板提示语残留: prompts and blanks of a form that nobody filled in (prompts.csv). */
public final class TemplatePrompts extends ReportCheck {

    private static final Pattern PROMPT =
            Pattern.compile(
                    Wording.rows(TemplatePrompts.class, "prompts.csv", "pattern").stream()
                            .map(row -> "(?:" + row.text("pattern") + ")")
                            .collect(Collectors.joining("|")));

    /** The check. */
    public TemplatePrompts() {
        super("T01");
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            Matcher prompt = PROMPT.matcher(quote.text());
            if (prompt.find()) {
                report.note(Severity.ERROR, quote, prompt.group());
            }
        }
    }
}
