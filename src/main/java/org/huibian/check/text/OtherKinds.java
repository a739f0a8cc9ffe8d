package org.huibian.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Examined;
import org.huibian.job.roster.SubDistrict;
import org.huibian.search.TextPattern;

/**
 * What a sub-district says of itself only where it is of another kind (建制): a township (乡) has no
 * 街道党工委, a street (街道) no 镇党委. With the name of another before it, it is that one's.
 */
final class OtherKinds {

    /** 由镇人民政府、街道办事处行使: bodies of both kinds side by side are those of a rule. */
    private static final String APART = "(?![、和与及或（](?:街道|苏木|[乡镇]))";

    /** 街道、镇司法所 are those of all kinds, 结对镇党委 is another's. */
    private static final String OWN = "(?<!(?:街道|苏木|[乡镇])[、和与及或]|结对|对口|相邻|毗邻|邻近)";

    /**
     * What a sub-district of any kind has, which only the word before it tells to be of another.
     */
    private static final String OF_ANY =
            "(?:综合(?:行政)?执法(?!改革|体制|权|技能|比|事项)|司法所|便民服务|综治(?:中心|办)|矛调中心|法治(?:建设领导小组|办)|平安(?:建设|法治)?办|党政(?:综合)?办|党政(?:领导)?班子|党政主要|党政联席|财政所|机关(?:干部|各|内部|全体|支部)|领导班子|班子成员|(?:人民)?调解委员会|调委会|公共法律服务|合法性审查|[分主]管领导|主要(?:领导|负责)|辖区)"
                    + APART;

    private static final TextPattern NONE = TextPattern.compile("(?!)");

    /** It speaks of itself; not in 健全, 安全 and 基本. */
    private static final String SELF = "(?:(?<!自)我|(?<![基资原一每几])本|(?<![安健完齐周])全)";

    private static final TextPattern NOT_OF_STREETS =
            TextPattern.compile(
                    Bare.BEFORE
                            + OWN
                            + "[镇乡](?:(?:党委|(?:人民)?政府|纪委|人大)"
                            + APART
                            + "|人民代表大会|长办公会|党政(?:联席|班子联席)会|村两级|"
                            + OF_ANY
                            + ")|(?<=街道|办事处)[镇乡]长(?![、和与及期效])|(?<=分管|由|经|[，。；：])副[镇乡]长(?![、和与及])|(?<![镇乡、（])街道(?:人民政府|人民代表大会|人大主席团)|"
                            + SELF
                            + "[镇乡](?![村镇街定级]|本土)");
    private static final TextPattern NOT_OF_TOWNS = notOfRural("镇", "乡", "(?![村镇土级愁贤]|本土)");
    private static final TextPattern NOT_OF_TOWNSHIPS = notOfRural("乡", "镇", "(?![村街定级志])");

    /** A township of herders is no town and no township either. */
    private static final TextPattern NOT_OF_SUMS = notOfRural("苏木", "[镇乡]", "(?![村镇土级愁贤街定志]|本土)");

    private static final Map<String, TextPattern> KINDS =
            Map.of(
                    "街道",
                    NOT_OF_STREETS,
                    "镇",
                    NOT_OF_TOWNS,
                    "乡",
                    NOT_OF_TOWNSHIPS,
                    "苏木",
                    NOT_OF_SUMS);

    private OtherKinds() {}

    /**
     * What neither a town nor a township says of itself.
     *
     * @param own which of both it is
     * @param other the other, and what makes another word of it behind 我 and 全
     */
    private static TextPattern notOfRural(String own, String other, String unless) {
        return TextPattern.compile(
                Bare.BEFORE
                        + OWN
                        + "(?:街道(?:(?:党工委|办事处)"
                        + APART
                        + "|纪工委|"
                        + OF_ANY
                        + ")|"
                        + other
                        + "(?:党委|政府|人民政府|纪委|人大|"
                        + OF_ANY
                        + "))|"
                        + SELF
                        + "(?:街道|"
                        + other
                        + unless
                        + ")|"
                        + own
                        + "(?:党工委|人大工委)");
    }

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
