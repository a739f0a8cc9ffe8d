package org.huibian.summary;

import java.util.Locale;
import java.util.Optional;
import org.huibian.extract.Observation;
import org.huibian.indicator.Quantity;
import org.huibian.job.decision.Decision;

/**
 * A decision about a figure beside what the sub-district's report says today.
 *
 * @param decision the decision
 * @param decided the decided value
 * @param stated what the report itself says for the indicator; empty where it says nothing
 * @param state what becomes of it
 */
public record Ruling(
        Decision decision, Quantity decided, Optional<Observation> stated, State state) {

    /** What becomes of a decision. */
    public enum State {
        /** It wins over the text. */
        APPLIED,
        /** The sentence that it is based on is gone: the text counts. */
        LAPSED;

        /** In lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it wins over the text. */
    public boolean applies() {
        return state == State.APPLIED;
    }

    /** Whether the report says something else than what was decided. */
    public boolean differs() {
        return stated.isPresent()
                && (stated.get().quantity().amount().compareTo(decided.amount()) != 0
                        || stated.get().quantity().qualifier() != decided.qualifier());
    }
}
