package org.huibian.extract;

import java.util.List;

/**
 * What a sheet of several sub-districts beside each other (多单位汇总表) says of one of them.
 *
 * @param name the sub-district as the sheet names it; empty for what concerns none of them
 * @param characters hanzi, letters and digits of its cells
 * @param mentions every quantity of its cells
 * @param observations its figures
 * @param problems what was noticed in its cells
 */
public record Share(
        String name,
        int characters,
        List<Mention> mentions,
        List<Observation> observations,
        List<Problem> problems) {

    /** Copies. */
    public Share {
        mentions = List.copyOf(mentions);
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }
}
