package org.huibian.job.decision;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;

/**
 * What the office decides (核定): the value of an indicator of a sub-district, which wins over its
 * text, or the answer to a finding.
 *
 * @param subDistrict name in the roster; may be empty for an answer
 * @param indicator id of the indicator decided; empty for an answer
 * @param finding id of the finding answered; empty for a value
 * @param value the value in the indicator's unit, not negative; there exactly for an indicator
 * @param qualifier exact, over, under or about; empty for an answer
 * @param reason why; for an answer the answer
 * @param who who decided
 * @param quote the sentence it is based on; empty for none. When the sentence is no longer there,
 *     the decision lapses
 * @param origin where it is written down
 */
public record Decision(
        String subDistrict,
        String indicator,
        String finding,
        Optional<BigDecimal> value,
        String qualifier,
        String reason,
        String who,
        String quote,
        Origin origin) {

    /** As in figures.csv. */
    static final Set<String> QUALIFIERS = Set.of("exact", "over", "under", "about");

    /**
     * Where a decision is written down.
     *
     * @param file the file as the clerk knows it: {@code jobs/甲区/decisions.csv}
     * @param place the place as a source has it: {@code decisions.csv#第5行}
     * @param line the line or row, 1-based
     */
    public record Origin(String file, String place, int line) {}

    /** Refuses what is neither or both of value and answer. */
    public Decision {
        if (indicator.isEmpty() == finding.isEmpty() || value.isPresent() == indicator.isEmpty()) {
            throw new IllegalArgumentException("either a value or an answer: " + origin);
        }
    }

    /** Whether it is the answer to a finding. */
    public boolean isAnswer() {
        return indicator.isEmpty();
    }

    /** A complaint about the row in which it stands. */
    public SetupException complaint(Message message) {
        return new SetupException(origin.file(), origin.line(), message);
    }

    /** What no two decisions may be about. */
    String subject() {
        return isAnswer() ? finding : subDistrict + "\u0000" + indicator;
    }

    /** Whether two decisions about one thing come to the same; answers always do. */
    boolean agreesWith(Decision other) {
        return isAnswer()
                || qualifier.equals(other.qualifier)
                        && value.orElseThrow().compareTo(other.value.orElseThrow()) == 0;
    }
}
