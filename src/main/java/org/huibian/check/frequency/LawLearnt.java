package org.huibian.check.frequency;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The law learnt by one body under two names: 中心组每月安排一次法治专题学习, and 全年组织中心组学法9次. What is learnt must
 * be the law in both, since a body learns other things too.
 */
final class LawLearnt {

    /** 学法, 法治专题学习, 学习宪法. */
    private static final Pattern LAW =
            Pattern.compile(
                    "学法|(?:法治|法律|法规|普法|宪法|民法典)[^，。；]{0,8}?(?:学习|研学|培训|轮训|夜学|集训)|(?:学习|研学|研读)[^，。；]{0,6}(?:法治|法律|法规|宪法|民法典)");

    /** Who learns. */
    private static final Pattern LEARNERS =
            Pattern.compile(
                    "中心组|班子|支部|机关(?!各)|执法(?:队|中队|人员)|中队|网格员|调解员|(?:社区|村)干部|两委|中层|青年|党员|代表|窗口");

    private LawLearnt() {}

    /** Whether both clauses tell of the law as learnt by the same, whom both name. */
    static boolean isOfOne(String one, String other) {
        Set<String> learners = learners(one);
        return !learners.isEmpty()
                && learners.equals(learners(other))
                && LAW.matcher(one).find()
                && LAW.matcher(other).find();
    }

    private static Set<String> learners(String words) {
        return LEARNERS.matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
