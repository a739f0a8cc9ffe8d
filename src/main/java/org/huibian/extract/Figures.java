package org.huibian.extract;

import java.util.List;

/**
 * The figures half of an {@link Extraction}.
 *
 * @param mentions every quantity of the report, in reading order
 * @param observations its figures, in the order of the vocabulary, one per indicator at most
 * @param problems contradictions between its figures
 */
record Figures(List<Mention> mentions, List<Observation> observations, List<Problem> problems) {

    /** Copies. */
    Figures {
        mentions = List.copyOf(mentions);
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }
}
