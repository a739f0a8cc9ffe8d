package org.huibian.check.claims.all;

import org.huibian.check.Rest;
import org.huibian.search.TextPattern;

/**
 * What makes a claim one of less than all, of later, or of what is only aimed at or required:
 * 力争全部办结, 明年全部建成, 要求各社区年内全部建成; 按照要求全部办结 is done as required.
 */
final class Aimed {

    /** 要求各社区<em>年内全部建成</em>, 要求所有人员应当…: who is to do it, or by when. */
    private static final TextPattern TO_BE_DONE =
            TextPattern.compile(
                    "要求[^，。；]{0,16}(?:(?:各|所有|全体)[^，。；]{0,8}|应当?|须|必须|要(?!求)|年内|月[底末前]|[底末]前|之前|以前|期限内)[^，。；]{0,6}$|(?<!(?:按照?|根据|依照|遵照|对照|符合)[^，。；]{0,16})要求[^，。；]{0,16}$");

    /** 全部化解<em>的目标</em>: what is required, not done. */
    private static final TextPattern OF_AN_AIM =
            TextPattern.compile("^[^，。；]{0,12}的(?:目标|时限|期限|原则|标准|节点|进度|任务)");

    /** Less than all, or later, or what is only aimed at. */
    private static final TextPattern NOT_SO =
            TextPattern.compile(
                    "基本|力争|争取|努力|逐步|尚未|未能|[未没](?:有)?(?:能够?)?(?:做到|达到|实现)|(?<!只)(?:不能|做不到|达不到|难以)(?!当场|当即|立即|[^，。；]{1,8}的)|无法(?=做到|实现|达到)|推动|推进|加快|接近|有望|朝着?|将|拟|计划|力求|确保|为(?:实现|做到)|(?<![排消解清免铲拆])除|部分|大多|多数|明年|来年|下一?步|年内实现|20\\d\\d年(?:底)?前|[二三四五]年内|责令|限期|补考|另"
                            + "|"
                            + Rest.WORDS);

    private Aimed() {}

    /**
     * Whether the words of a claim say so.
     *
     * @param at where what is said of all begins
     */
    static boolean isSaid(String claim, int at) {
        String before = claim.substring(0, at);
        boolean required =
                before.contains("要求")
                        && (TO_BE_DONE.isIn(before) || OF_AN_AIM.isIn(claim.substring(at)));
        return required || NOT_SO.isIn(before);
    }
}
