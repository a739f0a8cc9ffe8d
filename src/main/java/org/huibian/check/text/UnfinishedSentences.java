package org.huibian.check.text;

import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Sentences that have their full stop and not their end: 推动调解组织进一步。 定期听取法治政府建设。 */
final class UnfinishedSentences {

    /** 推动调解组织进一步。: what no sentence ends with. */
    private static final TextPattern HANGING =
            TextPattern.compile(
                    "(?:(?<![更再])进一步|以及|并且|更加|切实|着力|(?<![出下花])大力|对于|关于|为了|由于|按照|根据|针对|尤其是|特别是|主要是|包括|例如|比如|从而|进而|此外|而且|不仅|不但|虽然|但是|因此|所以|如果|逐步|逐渐|(?<!方)面向|致力于|有利于|(?:能力|水平|建设|制度|机制|意识)[和与及]|(?:切实|真正|努力|着力|全力)(?:做到|营造|打造|达到|构建)|(?<=[，、将要并])不断)[。；]?$"
                            + "|[，、](?:形成|促进|营造|构建|打造|实现|确保|提供|并|且|及|进|使|让|把|将|对|向)[。；]$"
                            + "|，(?:切实|着力|不断|全面|努力|有效)?(?:提升|提高|增强)(?:执法|法治|普法|基层|群众|依法行政|行政|干部|队伍|全民|依法)[。；]$"
                            + "|，(?:对|针对|围绕)[^，。；]{1,12}(?:问题|事项|案件|人员|隐患|纠纷|情况|线索|领域|环节)[。；]$"
                            + "|，(?:使|让|把|将)[^，。；]{0,4}(?:知识|意识|理念|精神|资源|力量|制度|法律)[。；]$");

    /** 加强社会治安防控体系的。: what something is done to is missing. */
    private static final TextPattern OF_NOTHING =
            TextPattern.compile(
                    "^[，；]?[^，。；、是]{0,8}(?:加强|强化|提升|提高|推进|推动|开展|征求|落实|完善|健全|增强|做好|抓好|履行|听取|规范)[^，。；、“”是]{2,16}(?<![目标])的[。；]$");

    /** What it ends with: to search for the whole is dear. */
    private static final TextPattern OF = TextPattern.compile("的[。；]$");

    /** 定期听取法治政府建设。: one hears a report, an opinion, somebody: what follows must be it. */
    private static final TextPattern HEARD =
            TextPattern.compile("(?<!公开)听取([^，。；：“”、\\d]{2,24})[。；]$");

    private static final TextPattern HEARABLE =
            TextPattern.compile(
                    "汇报|报告|意见|建议|情况|介绍|述职|述法|诉求|呼声|心声|民声|民意|想法|反映|陈述|申辩|辩解|辩论|说明|需求|讲解|证言|答辩|讲座|课|声音|看法|评议|评价|发言|解读|工作|问题|进展|成果|成效|方案|要求|指示|诉说|理由|观点|说法|解释|批评|宣讲|期盼|心愿|主张|案情|经过|辅导|点评|论证|质询|询问|质证|部署|安排|困难|难[处点题]|心得|体会|感[受悟]|心里话|急难愁盼|疾苦|冷暖|吐槽|牢骚|见解|讨论|交流|事迹|故事|总结|规划|宣[读判]|判决|答复|回复|反响|近况|动态");

    private UnfinishedSentences() {}

    /** Whether a sentence is one. */
    static boolean are(String text) {
        // Only the last clause tells, with the mark before it; to search it all is dear.
        int last = text.length() - 2;
        int mark = Math.max(text.lastIndexOf('，', last), text.lastIndexOf('；', last));
        String end = text.substring(Math.max(0, mark));
        return HANGING.isIn(end) || isOfNothing(end) || hearsNothing(end);
    }

    private static boolean isOfNothing(String text) {
        return OF.isIn(text) && OF_NOTHING.isIn(text);
    }

    private static boolean hearsNothing(String text) {
        TextMatcher heard = HEARD.matcher(text);
        return heard.find() && !HEARABLE.isIn(heard.group(1));
    }
}
