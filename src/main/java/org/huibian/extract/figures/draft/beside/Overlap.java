package org.huibian.extract.figures.draft.beside;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;

/**
 * Two numbers of which nobody can tell whether one holds the other: 主要负责人述法2人，班子成员述法9人, where the
 * leaders are members too, may be nine or eleven.
 */
public final class Overlap {

    private static final Pattern LEADERS =
            Pattern.compile("主要(?:负责人|负责同志|领导)|正职|一把手|主官|(?<![村区居部织总）)])书记|镇长|乡长|(?:街道|办事处)主任");

    /** 站所主要负责人, 村党委书记: leaders of what is below. */
    private static final Pattern BELOW = Pattern.compile("村|社区|居委|站所|科室|部门|单位");

    private static final Pattern MEMBERS = Pattern.compile("班子成员");

    private static final Pattern OTHER_MEMBERS =
            Pattern.compile("(?:其他|其余|其它|另外?)[^，,；;。]{0,6}班子成员|班子(?:其他|其余)");

    /** 安全生产检查118次 may hold 消防检查20次. */
    private static final Pattern SAFETY = Pattern.compile("安全生产|生产安全|安全检查");

    private static final Pattern SAFETY_OF_ONE =
            Pattern.compile("消防|燃气|工地|施工|烟花|矿山|[沙砂]场|危化|特种设备|电动车|仓库|厂房|冷库|民宿|宾馆|道路|运输|渔船|加油站");

    /** 分属村级、乡级，不能相加; 其中1个村先后获得市级和省级称号: that the numbers before make no sum. */
    private static final Pattern SAID =
            Pattern.compile(
                    "不(?:能|可|应|宜|得|便)(?:简单|直接)?地?(?:相加|累加|加总|加在一起)|(?:两|三)级名单(?:各自|分别)(?:统计|计数)|有(?:重合|交叉|重复)"
                            + "|其中[0-9]+个(?:村|社区)?(?:先后|同时|既)[^，,；;。]{0,4}(?:获|评|列|是|入选)");

    private Overlap() {}

    /** Whether the words behind a number say so. */
    public static boolean isSaid(String after) {
        return SAID.matcher(after).find();
    }

    /** Whether that is so of any two of several figures, by the words around each. */
    public static boolean isAmong(String text, List<Figure> figures) {
        List<String> words =
                figures.stream().map(figure -> SeparateKinds.words(text, figure)).toList();
        return words.stream().anyMatch(Overlap::areMembers)
                        && words.stream().anyMatch(Overlap::areLeaders)
                || words.stream().anyMatch(Overlap::areSafetyOfOne)
                        && words.stream().anyMatch(Overlap::areSafety);
    }

    private static boolean areLeaders(String words) {
        return LEADERS.matcher(words).find()
                && !BELOW.matcher(words).find()
                && !MEMBERS.matcher(words).find();
    }

    private static boolean areSafety(String words) {
        return SAFETY.matcher(words).find() && !SAFETY_OF_ONE.matcher(words).find();
    }

    private static boolean areSafetyOfOne(String words) {
        return SAFETY_OF_ONE.matcher(words).find() && !SAFETY.matcher(words).find();
    }

    private static boolean areMembers(String words) {
        return MEMBERS.matcher(words).find()
                && !OTHER_MEMBERS.matcher(words).find()
                && !LEADERS.matcher(words).find();
    }
}
