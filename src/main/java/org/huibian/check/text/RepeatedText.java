package org.huibian.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.Problem;

/** T09 重复粘贴: a sentence that stands twice, a title printed twice; for information. */
public final class RepeatedText extends ReportCheck {

    private static final int LONG = 20;

    /** The check. */
    public RepeatedText() {
        super("T09");
    }

    @Override
    protected void examine(Examined report) {
        for (Problem problem : report.problems(Problem.Kind.REPEATED_TITLE)) {
            report.note(Severity.INFO, "title", Examined.quotes(problem));
        }
        Map<String, List<Passage>> sentences = new LinkedHashMap<>();
        for (Passage passage : report.passages()) {
            if (passage.published().length() >= LONG) {
                sentences.computeIfAbsent(passage.published(), p -> new ArrayList<>()).add(passage);
            }
        }
        sentences.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(
                        same ->
                                report.note(
                                        Severity.INFO,
                                        "message",
                                        same.stream().map(Quote::of).toList(),
                                        same.size()));
    }
}
