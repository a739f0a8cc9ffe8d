package org.huibian.check.text;

import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** T01 模板提示语残留: prompts and blanks of a form that nobody filled in (prompts.csv). */
public final class TemplatePrompts extends ReportCheck {

    /** Asked one by one, each only where it may begin: together they are tried at every bracket. */
    private static final PatternIndex<TextPattern> PROMPTS =
            Wording.index(TemplatePrompts.class, "prompts.csv", "pattern");

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}]+");

    /** The check. */
    public TemplatePrompts() {
        super("T01");
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            String prompt = first(quote.text());
            if (!prompt.isEmpty()) {
                report.note(Severity.ERROR, quote, prompt);
            }
        }
    }

    /** The first prompt of a text, as it stands there; empty where there is none. */
    private static String first(String text) {
        int first = text.length();
        String words = "";
        for (TextPattern one : PROMPTS.candidates(text)) {
            TextMatcher prompt = one.matcher(text);
            while (prompt.find() && prompt.start() < first) {
                if (!isQuoted(text, prompt)) {
                    first = prompt.start();
                    words = prompt.group();
                }
            }
        }
        return words;
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
