package org.huibian.check.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** T01 模板提示语残留: prompts and blanks of a form that nobody filled in (prompts.csv). */
public final class TemplatePrompts extends ReportCheck {

    private static final TextPattern PROMPT =
            TextPattern.compile(
                    Wording.rows(TemplatePrompts.class, "prompts.csv", "pattern").stream()
                            .map(row -> "(?:" + row.text("pattern") + ")")
                            .collect(Collectors.joining("|")));

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}]+");

    /** The check. */
    public TemplatePrompts() {
        super("T01");
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            TextMatcher prompt = PROMPT.matcher(quote.text());
            while (prompt.find()) {
                if (!isQuoted(quote.text(), prompt)) {
                    report.note(Severity.ERROR, quote, prompt.group());
                    break;
                }
            }
        }
    }

    /** 合同中“此处填写”等空白栏: words of a form that the report speaks of. */
    private static boolean isQuoted(String text, TextMatcher prompt) {
        int opened = text.lastIndexOf('“', prompt.start());
        int closed = text.indexOf('”', opened + 1);
        return opened >= 0
                && closed >= prompt.end()
                && WORDS.matcher(text.substring(opened + 1, closed)).matches();
    }
}
