package org.huibian.check.damage;

import org.huibian.search.TextPattern;

/** Dashes and pluses that a scanner read as hanzi: 街道一社区一网格, “网格十警格”. */
final class LostMarks {

    private static final String LEVEL =
            "(?:街道|镇|乡|区|县|社区|村|网格|微网格|楼栋|楼组|楼院|单元|片区|小区|院落|联户|村民?小?组|居民小组|楼道)";

    /** “网格十警格”: what was a plus is read as 十. */
    private static final String PLUS_LOST =
            "|“[\\p{IsHan}A-Z]{1,6}十(?:网格|警格|党建|法治|调解|普法|司法|服务|执法|信访|律师|社区|物业|群众|综治|法官|民警|平安|志愿|专业|互联网|大数据|人民)\\p{IsHan}{0,4}(?:十\\p{IsHan}{1,6})?”";

    private static final String STEP =
            "(?:排查|受理|登记|分流|调处|调解|化解|处置|反馈|回访|评估|整改|销号|交办|督办|上报|发现|研判|预警|办理|办结|立案|审核|审批|派单|核查|归档|考核|巡查|收集|分析|复查|公示)";

    /** 街道综治中心一社区一网格, 受理一分流一办结: what was a dash is read as 一. */
    private static final TextPattern LOST =
            TextPattern.compile(
                    "(?<![一每各])"
                            + LEVEL
                            + "\\p{IsHan}{0,8}?一"
                            + LEVEL
                            + "\\p{IsHan}{0,6}?一"
                            + LEVEL
                            + "(?!一(?![街镇乡社村网楼单片小院]))|"
                            + STEP
                            + "一"
                            + STEP
                            + "一"
                            + STEP
                            + PLUS_LOST);

    private LostMarks() {}

    /** Whether a text holds any. */
    static boolean areIn(String text) {
        return LOST.isIn(text);
    }
}
