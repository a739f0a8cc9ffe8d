package org.huibian.extract.figures.role;

import java.util.Optional;
import java.util.Set;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.search.TextPattern;

/** A course for those who are no officers: 培养法律明白人68名，集中培训2次，参训130人次. */
final class OtherCourse {

    private static final Set<String> OF_OFFICERS = Set.of("staff_trainings", "training_attendance");

    private static final String OFFICERS = "(?:(?!干部|机关|党员|执法|法治培训|[。；;]).)";

    private static final TextPattern COURSE =
            TextPattern.compile(
                    "明白人"
                            + OFFICERS
                            + "{0,24}(?:培训|轮训|课程|专题班|班|开设|开办|授课)"
                            + OFFICERS
                            + "{0,20}$");

    private OtherCourse() {}

    /** Whether what is counted as of officers is of such a course, by the sentence up to it. */
    static boolean is(String sentence, Optional<Hit> hit) {
        return hit.filter(h -> OF_OFFICERS.contains(h.indicator().id())).isPresent()
                && COURSE.isIn(sentence);
    }
}
