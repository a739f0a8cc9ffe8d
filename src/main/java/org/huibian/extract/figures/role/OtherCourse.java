package org.huibian.extract.figures.role;

import java.util.Optional;
import java.util.Set;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.search.TextPattern;

/** A course of others, or for those who are no officers: 培养法律明白人68名，集中培训2次，参训130人次. */
final class OtherCourse {

    private static final Set<String> OF_OFFICERS = Set.of("staff_trainings", "training_attendance");

    private static final String OFFICERS = "(?:(?!干部|机关|党员|执法|法治培训|[。；;]).)";

    private static final TextPattern COURSE =
            TextPattern.compile(
                    "明白人" + OFFICERS + "{0,24}(?:培训|轮训|课程|专题班|班|开设|开办|授课)" + OFFICERS + "{0,20}$");

    /** 区委组织部组织的培训4期，我镇58人次参加: attended, not held. */
    private static final TextPattern ABOVE =
            TextPattern.compile(
                    "[省市区县][^，,；;。、0-9我]{0,8}(?:局|委|部|办|部门)(?:牵头|主办|组织|举办)的[^，,；;。0-9我]{0,12}培训[^；;。]{0,24}$");

    private OtherCourse() {}

    /** Whether what is counted as of officers is of such a course, by the sentence up to it. */
    static boolean is(String sentence, Optional<Hit> hit) {
        return hit.filter(h -> OF_OFFICERS.contains(h.indicator().id())).isPresent()
                && (COURSE.isIn(sentence) || ABOVE.isIn(sentence));
    }
}
