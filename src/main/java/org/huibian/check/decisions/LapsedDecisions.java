package org.huibian.check.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Observation;
import org.huibian.job.decision.Decision;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Ruling;

/**
 * I07 a decision that lapsed, because the sentence that it is based on has changed; I08 one that
 * names no sentence, or another one, where the text states another value: it holds whatever the
 * text says.
 */
public final class LapsedDecisions implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("I07", "I08");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        for (Ruling ruling : summary.rulings()) {
            String name = summary.catalog().indicator(ruling.decision().indicator()).name();
            if (!ruling.applies()) {
                findings.add(lapsed(ruling, name));
            } else if (ruling.differs() && !isBasedOn(ruling)) {
                findings.add(standing(ruling, name));
            }
        }
        return findings;
    }

    private static boolean isBasedOn(Ruling ruling) {
        String quote = tight(ruling.decision().quote());
        String stated = tight(ruling.stated().map(Observation::quote).orElse(""));
        return !quote.isEmpty() && (stated.contains(quote) || quote.contains(stated));
    }

    private static Finding lapsed(Ruling ruling, String name) {
        Decision decision = ruling.decision();
        Object now =
                ruling.stated()
                        .<Object>map(stated -> stated.quantity().toText())
                        .orElseGet(() -> Message.of(Check.class, "I07.nothing"));
        return finding(
                "I07",
                Severity.WARNING,
                ruling,
                List.of(decision.quote()),
                Message.of(
                        Check.class,
                        "I07.message",
                        name,
                        ruling.decided().toText(),
                        decision.reason(),
                        decision.who(),
                        now));
    }

    private static Finding standing(Ruling ruling, String name) {
        Observation stated = ruling.stated().orElseThrow();
        return finding(
                "I08",
                Severity.INFO,
                ruling,
                List.of(stated.quote()),
                Message.of(
                        Check.class,
                        "I08.message",
                        name,
                        ruling.decided().toText(),
                        stated.quantity().toText()));
    }

    private static Finding finding(
            String check, Severity severity, Ruling ruling, List<String> quotes, Message message) {
        Decision decision = ruling.decision();
        return new Finding(
                check,
                severity,
                decision.subDistrict(),
                decision.indicator(),
                List.of(decision.origin().place()),
                quotes,
                message,
                Message.of(Check.class, check + ".action", decision.origin().place()));
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
