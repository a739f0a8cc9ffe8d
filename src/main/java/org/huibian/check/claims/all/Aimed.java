package org.huibian.check.claims.all;

import org.huibian.check.Rest;
import org.huibian.search.TextPattern;

/**
 * What makes a claim one of less than all, of later, or of what is only aimed at: 力争全部办结, 明年全部建成.
 */
final class Aimed {

    /** 要求全部办结 is aimed at, 按照要求全部办结 is done; 按照通知要求各社区… asks others for it. */
    private static final String REQUIRED =
            "要求(?<!(?:按照?|根据|依照|遵照|对照|符合)[^，。；]{0,16}要求(?!各|所有|全体|其|对方|当事人|社区|单位|企业))";

    /** Less than all, or later, or what is only aimed at. */
    private static final TextPattern NOT_SO =
            TextPattern.compile(
                    "基本|力争|争取|努力|逐步|尚未|未能|未实现|推动|推进|加快|接近|有望|朝着?|将|拟|计划|"
                            + REQUIRED
                            + "|力求|确保|为(?:实现|做到)|(?<![排消解清免铲拆])除|部分|大多|多数|明年|来年|下一?步|年内实现|20\\d\\d年(?:底)?前|[二三四五]年内|责令|限期|补考|另"
                            + "|"
                            + Rest.WORDS);

    private Aimed() {}

    /** Whether the words of a claim before what is said of all say so. */
    static boolean isSaid(String before) {
        return NOT_SO.isIn(before);
    }
}
