package org.huibian.check.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.job.decision.Decision;
import org.huibian.job.decision.Decisions;
import org.huibian.message.Message;

/**
 * Puts the answers of the office to the findings.
 *
 * <p>The id of a finding holds the sentence, so an answer lapses with it. Findings that quote
 * nothing share an id where they concern one sub-district: there an answer holds for the one whose
 * file it quotes, or, where it quotes nothing, if there is only one.
 */
public final class Answers {

    private final Decisions decisions;

    /** For the decisions of a job; those about figures are passed over. */
    public Answers(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The findings, answered where they were; I09 for each answer that answers none of them. */
    public List<Finding> to(List<Finding> findings) {
        List<Finding> answered = new ArrayList<>(findings);
        for (Decision decision : decisions.all()) {
            if (decision.isAnswer() && !put(decision, answered)) {
                answered.add(idle(decision));
            }
        }
        return answered;
    }

    private static boolean put(Decision decision, List<Finding> findings) {
        long alike = findings.stream().filter(found -> isMeant(decision, found)).count();
        boolean found = false;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (isMeant(decision, finding)
                    && (!finding.quote().isEmpty() || isItsFile(decision, finding, alike))) {
                findings.set(
                        i, finding.answered(new Finding.Answer(decision.reason(), decision.who())));
                found = true;
            }
        }
        return found;
    }

    private static boolean isMeant(Decision decision, Finding finding) {
        return finding.id().equals(decision.finding())
                && (decision.subDistrict().isEmpty()
                        || decision.subDistrict().equals(finding.subDistrict()));
    }

    private static boolean isItsFile(Decision decision, Finding finding, long alike) {
        return decision.quote().isEmpty()
                ? alike == 1
                : decision.quote().equals(finding.source()) || finding.source().isEmpty();
    }

    private static Finding idle(Decision decision) {
        return new Finding(
                "I09",
                Severity.INFO,
                decision.subDistrict(),
                "",
                List.of(decision.origin().place()),
                Optional.of(decision.quote()).filter(text -> !text.isEmpty()).stream().toList(),
                Message.of(
                        Check.class,
                        "I09.message",
                        decision.finding(),
                        decision.reason(),
                        decision.who()),
                Message.of(Check.class, "I09.action", decision.origin().place()));
    }
}
