package org.huibian.check.told.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whose body does something, as its name says: <em>街道</em>调委会, 各<em>社区</em>调委会. */
public enum BodyLevel {
    /** Of the sub-district. */
    SUB_DISTRICT,
    /** Of its communities or parts of them. */
    COMMUNITY;

    private static final Pattern BODY =
            Pattern.compile(
                    "(?:(街道|镇|乡)|社区|村（社区）|村居|村|网格|片区)级?(?:人民)?(?:调解委员会|调委会|调解室|调解组织|综治中心|工作站|服务站|法律顾问|议事会)");

    /** That of the last body that some words name. */
    public static Optional<BodyLevel> in(String words) {
        return BODY.matcher(words).results().reduce((one, next) -> next).map(BodyLevel::of);
    }

    private static BodyLevel of(MatchResult body) {
        return body.group(1) == null ? COMMUNITY : SUB_DISTRICT;
    }

    /** Whether both words name a body, each of another level. */
    public static boolean differ(String one, String other) {
        return in(one).flatMap(level -> in(other).filter(next -> next != level)).isPresent();
    }
}
