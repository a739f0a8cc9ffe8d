package org.huibian.extract.figures;

import java.util.List;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;

/**
 * The figures half of an {@link Extraction}.
 *
 * @param mentions every quantity of the report, in reading order
 * @param observations its figures, in the order of the vocabulary, one per indicator at most
 * @param problems contradictions between its figures
 */
public record Figures(
        List<Mention> mentions, List<Observation> observations, List<Problem> problems) {

    /** Copies. */
    public Figures {
        mentions = List.copyOf(mentions);
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }
}
