package org.huibian.check.frequency.held;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Clause;
import org.huibian.check.frequency.rhythm.Rhythm;

/**
 * What one body does with the law, under two names. It learns it: 中心组每月安排一次法治专题学习, and 全年组织中心组学法9次;
 * what is learnt must be the law in both, since a body learns other things too. Or it deliberates
 * on it: 党委会每季专题议法一次, and 书记主持党委会，专题研究法治工作3次. What it learns before it deliberates on anything is
 * told of its meetings: 每月首次例会，首个议题就是学法, and 会前学法9次.
 */
public final class LawAndBody {

    /** 学法, 法治专题学习, 学习宪法. */
    private static final Pattern LAW =
            Pattern.compile(
                    "学法|(?:法治|法律|法规|普法|宪法|民法典)[^，。；]{0,8}?(?:学习|研学|培训|轮训|夜学|集训)|(?:学习|研学|研读)[^，。；]{0,6}(?:法治|法律|法规|宪法|民法典)");

    /** Who learns. */
    private static final Pattern LEARNERS =
            Pattern.compile(
                    "中心组|班子|支部|机关(?!各)|执法(?:队|中队|人员)|中队|网格员|调解员|(?:社区|村)干部|两委|中层|青年|党员|代表|窗口");

    /** 议法, 研究法治工作: on all of it. */
    private static final Pattern DELIBERATED =
            Pattern.compile(
                    "议法|(?:研究|审议|讨论|商议|议)(?:了|过)?(?:[一二两三四五六\\d]+[次回])?(?:推进)?(?:全面)?(?:法治|依法治[县区市镇街]|依法行政)(?:政府)?(?:建设)?(?:工作|议题)?(?![\\p{IsHan}&&[^一二两三四五六七八九十达共有]])");

    /** Who deliberates; each with its meetings. */
    private static final List<Pattern> COUNCILS =
            List.of(
                    Pattern.compile("党工?委(?!书记|副书记|委员|成员|领导|政府|办)"),
                    Pattern.compile("政府(?:常务|办公)?会|办公会|常务会"),
                    Pattern.compile("联席会|党政班子会|党政会"));

    /** 每月头一次例会，第一个议程就是学法; 党委会先学法后议事. */
    private static final Pattern BEFORE_OTHERS =
            Pattern.compile(
                    "会前|议事前|开场|开头|[第头]一[个项件]?(?:议程|议题|项目|件事|课)|首[个项]?(?:议[程题]|事)|先[^，。；]{0,4}学|必学|学[^，。；]{0,6}[后再]议");

    private static final Pattern LEARNT =
            Pattern.compile("学(?:一|1)?部?法|学习?[^，。；]{0,6}(?:法律|法规|宪法|民法典)");

    private static final Pattern MEETING = Pattern.compile("例会|党工?委会?|班子会?|办公会|会议");

    /** 会前学法 and whose meetings they are. */
    private static final Pattern LEARNT_BEFORE =
            Pattern.compile(
                    "(?:^|[，：、的是]|[年内])(?:街道|镇|乡)?(?:(?:领导|党政)?班子|党工?委|党政)?(?:会议?|成员)?会前学法");

    /** Others have meetings of their own. */
    private static final Pattern OTHERS =
            Pattern.compile("社区|(?<![镇乡])村|支部|中心组|科室|站所|中队|执法队|网格|调委会|支队|两委|[各每](?:个)?(?:单位|部门)");

    /** A part of the year, or of what was deliberated on. */
    private static final Pattern OF_A_PART = Pattern.compile("半年|季度|\\d月|其中|期间|另|以来(?<!今年以来)");

    private LawAndBody() {}

    /** Whether both clauses tell of the law as learnt by the same, whom both name. */
    public static boolean isLearntByOne(String one, String other) {
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

    /**
     * Whether the clause of a frequency and that of a count tell of what one council deliberated.
     */
    public static boolean isDeliberatedByOne(String often, TimesHeld held, String told) {
        List<Pattern> councils = councils(often);
        return councils.size() == 1
                && DELIBERATED.matcher(often).find()
                && DELIBERATED.matcher(held.clause()).find()
                && councils.equals(councils(told.substring(0, held.end())));
    }

    /** Whether a count of what a council deliberated on tells of no part. */
    public static boolean isDeliberatedAllYear(TimesHeld held, String told) {
        return DELIBERATED.matcher(held.clause()).find() && !OF_A_PART.matcher(told).find();
    }

    /** Whether a frequency is of the meetings that begin with the law, and a count of these. */
    public static boolean isLearntBeforeMeetings(String text, Rhythm rhythm, TimesHeld held) {
        int end = Clause.end(text, Math.min(text.length(), Clause.end(text, rhythm.end()) + 1));
        String often = text.substring(Clause.start(text, rhythm.start()), end);
        return MEETING.matcher(often).find()
                && BEFORE_OTHERS.matcher(often).find()
                && LEARNT.matcher(often).find()
                && LEARNT_BEFORE.matcher(held.clause()).find()
                && !OTHERS.matcher(often + held.clause()).find();
    }

    private static List<Pattern> councils(String words) {
        return COUNCILS.stream().filter(one -> one.matcher(words).find()).toList();
    }
}
