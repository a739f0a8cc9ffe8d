package org.huibian.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Examined;
import org.huibian.job.SubDistrict;
import org.huibian.search.TextPattern;

/**
 * What a sub-district says of itself only where it is of another kind (建制): a township (乡) has no
 * 街道党工委, a street (街道) no 镇党委. With the name of another before it, it is that one's.
 */
final class OtherKinds {

    /** What stands before a body without a name: a pause, or a word that governs it. */
    private static final String BARE =
            "(?<=^|[，。；：（“在按据受由向经照行]|[报请到赴从给被将使让是有等跟]|根据|按照|落实|配合|协助|接受|服从|执行|贯彻|成立|坚持|围绕|结合|压实|发挥|依托)";

    /** 由镇人民政府、街道办事处行使: bodies of both kinds side by side are those of a rule. */
    private static final String APART = "(?![、和与及或](?:街道|[乡镇]))";

    private static final TextPattern NONE = TextPattern.compile("(?!)");

    /** It speaks of itself; not in 健全, 安全 and 基本. */
    private static final String SELF = "(?:(?<!自)我|(?<![基资原一每几])本|(?<![安健完齐周])全)";

    private static final TextPattern NOT_OF_STREETS =
            TextPattern.compile(
                    BARE
                            + "[镇乡](?:党委|(?:人民)?政府"
                            + APART
                            + "|纪委|人大|人民代表大会|长办公会|党政(?:联席|班子联席)会)|(?<=街道|办事处)[镇乡]长(?![、和与及期效])|(?<![镇乡、（])街道(?:人民政府|人民代表大会|人大主席团)|"
                            + SELF
                            + "[镇乡](?![村镇街定级]|本土)");
    private static final TextPattern NOT_OF_TOWNS =
            TextPattern.compile(
                    BARE
                            + "(?:街道(?:党工委|办事处"
                            + APART
                            + "|纪工委)|乡(?:党委|政府|人民政府|纪委|人大))|"
                            + SELF
                            + "(?:街道|乡(?![村镇土级愁贤]|本土))|镇(?:党工委|人大工委)");
    private static final TextPattern NOT_OF_TOWNSHIPS =
            TextPattern.compile(
                    BARE
                            + "(?:街道(?:党工委|办事处"
                            + APART
                            + "|纪工委)|镇(?:党委|政府|人民政府|纪委|人大))|"
                            + SELF
                            + "(?:街道|镇(?![村街定级志]))|乡(?:党工委|人大工委)");

    private static final Map<String, TextPattern> KINDS =
            Map.of("街道", NOT_OF_STREETS, "镇", NOT_OF_TOWNS, "乡", NOT_OF_TOWNSHIPS);

    private OtherKinds() {}

    /**
     * The expression of what none of a report's kind says of itself; of nothing where its name
     * tells no kind, or it goes by names of two.
     */
    static TextPattern thanOf(Examined report) {
        Set<String> kinds = new HashSet<>(kind(report.subDistrict()));
        for (SubDistrict one : report.district().job().roster().subDistricts()) {
            if (one.name().equals(report.subDistrict())) {
                one.aliases().forEach(alias -> kinds.addAll(kind(alias)));
            }
        }
        return kinds.size() == 1 ? KINDS.getOrDefault(kinds.iterator().next(), NONE) : NONE;
    }

    private static List<String> kind(String name) {
        String bare = name.replaceFirst("(?:办事处|人民政府|党工委|党委|政府)$", "");
        return KINDS.keySet().stream().filter(bare::endsWith).toList();
    }
}
