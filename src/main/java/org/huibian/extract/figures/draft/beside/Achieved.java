package org.huibian.extract.figures.draft.beside;

import java.util.List;
import org.huibian.extract.figures.hit.Hit;

/**
 * What was done of what was counted before: 发现问题31个，已整改29个. Of what an indicator names as done,
 * what was done counts; 中心组学习12次，其中学法5次.
 */
public final class Achieved {

    private static final List<String> DONE = List.of("整改", "办结", "化解", "解决", "主动", "改");

    private static final String CENTRE = "中心组";

    private Achieved() {}

    /** Whether a hit is of that, beside the whole. */
    public static boolean is(Hit hit, Hit of) {
        String name = hit.indicator().name();
        String done = hit.literal();
        String whole = of.literal();
        boolean ofLaw = done.contains("法") && whole.indexOf('法') < 0 && !done.contains("会前");
        // 党工委会前学法14次，中心组学法6次: a while ahead of a meeting is no session of its own.
        boolean session = done.contains(CENTRE) && whole.contains("会前");
        return name.contains("学法") && (ofLaw || session)
                || DONE.stream()
                        .anyMatch(
                                word ->
                                        name.contains(word)
                                                && done.contains(word)
                                                && !whole.contains(word));
    }
}
