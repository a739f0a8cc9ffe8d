package org.huibian.check.told.words;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * On which level something is done: by the sub-district, by its communities, or below them. 街道 and
 * 镇 are of one level, 村 and 社区 are of one.
 */
public enum Level {
    /** Of the sub-district. */
    SUB_DISTRICT("街道|苏木|镇|乡"),
    /** Of parts of its communities. */
    BELOW("村民小组|居民小组|网格|小区|片区|楼栋"),
    /** Of its communities. */
    COMMUNITY("村（社区）|社区（村）|村（居）|村居|社区|居委会|嘎查|村");

    /** What all of them are called, the longer names first: 街道|镇|… */
    public static final String NAMES =
            SUB_DISTRICT.names + "|" + BELOW.names + "|" + COMMUNITY.names;

    /** <em>街道</em>调委会, 各<em>社区</em>调委会, <em>镇</em>政府聘请法律顾问: whose body it is. */
    private static final Pattern BODY =
            Pattern.compile(
                    "("
                            + NAMES
                            + ")级?(?:机关|政府|办事处|党委|党工委)?(?:人民)?(?:(?:选聘|聘请|聘任|聘有|配备|配有|设有)了?(?:[\\d一二两三四五六]{1,2}[名位])?)?(?:调解委员会|调委会|调解室|调解组织|综治中心|工作站|服务站|法律顾问|议事会)");

    /** 村级合同: what is theirs, a regular expression; that of the sub-district is another. */
    public static final String OF_COMMUNITIES =
            "(?:村级|村集体|村社|社区|村（社区）|社区（村）|村（居）)(?:各类|重大|经济|集体)*(?:合同|协议)";

    private static final Pattern THEIRS = Pattern.compile(OF_COMMUNITIES);

    private final String names;

    Level(String names) {
        this.names = names;
    }

    /** That of one of the names. */
    public static Level of(String name) {
        for (Level level : values()) {
            if (name.matches(level.names)) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level is called " + name);
    }

    /**
     * Whether both words name a body, one of them of the sub-district and one of its communities.
     */
    public static boolean differInBodies(String one, String other) {
        return isOfOffice(one)
                .flatMap(office -> isOfOffice(other).filter(next -> !next.equals(office)))
                .isPresent();
    }

    /** Whether one of two words tells of what is the communities', and the other does not. */
    public static boolean differInThings(String one, String other) {
        return THEIRS.matcher(one).find() != THEIRS.matcher(other).find();
    }

    /** Whether the last body that some words name is of the sub-district; empty for no body. */
    private static Optional<Boolean> isOfOffice(String words) {
        return BODY.matcher(words)
                .results()
                .reduce((one, next) -> next)
                .map((MatchResult body) -> of(body.group(1)) == SUB_DISTRICT);
    }
}
