package org.huibian.extract.figures.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for last year that name what was planned, promised or found wanting then, and ahead of a
 * mark only lead to what was done about it: 按照上年计划，…; 针对上年查摆的问题，…; 上年提出的三项任务全部完成，…. What follows is
 * this year's.
 */
final class LastYearsPlan {

    private static final Pattern LED_IN =
            Pattern.compile("(?:按照?|依照|根据|对照|针对|围绕|聚焦|紧扣|落实|兑现|履行|照着?|就|对于?)(?:了)?$");

    private static final String PLAN =
            "(?:计划|规划|承诺|部署|安排|谋划|确定|定下|提出|列出|要求|目标|要点|任务|打算|设想|查摆|查找|自查|梳理|指出|反思|存在|不足|短板|薄弱|弱项|问题)";

    /** A number in it would be last year's: 上年计划讲座12场，…. */
    private static final String WITHOUT_COUNT = "(?:(?![一二两三四五六七八九十]+[个项件条场次期名起])[^，,；;。0-9０-９])";

    /** Behind a word that leads to it, to the mark. */
    private static final Pattern TO_MARK =
            Pattern.compile(
                    "(?:度|年?[初末底]时?)?的?"
                            + WITHOUT_COUNT
                            + "{0,16}?"
                            + PLAN
                            + WITHOUT_COUNT
                            + "{0,20}[，,]");

    /** As a subject: what was planned then has been done. */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:度|年?[初末底]时?)?"
                            + WITHOUT_COUNT
                            + "{0,8}?(?:计划|规划|承诺|部署|安排|谋划|确定|定下|提出|列出)(?:要?[办做建][成好]?)?的"
                            + "(?:[一二两三四五六七八九十]+[项件条个大])?"
                            + WITHOUT_COUNT
                            + "{2,16}(?:，|,)");

    /** 上年报告反映群众知晓度不高，…: what others or the report itself said of that year, told at length. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?:度|年?[初末底]时?)?的?(?:年度|法治\\p{IsHan}{0,6}?)?(?:(?:报告|总结|督察|督查|考核|巡察|检查|评查|评议|测评|述法|自查|调研|审计)\\p{IsHan}{0,3}?"
                            + "(?:反映|反馈|指出|提出|提到|查摆|点[出到名]|通报|承认|写[明到]|列[举出])|(?:暴露|反映|反馈|指出|查摆|点出)出?来?的)"
                            + WITHOUT_COUNT
                            + "{4,28}[，,]");

    private static final String WEAKNESS =
            WITHOUT_COUNT + "{2,20}?(?:不|偏|少|弱|缺|慢|单一|滞后|欠)" + WITHOUT_COUNT + "{0,6}?";

    /** As a name only: 问题突出, 受…问题影响 tell what that year was like. */
    private static final String PROBLEM =
            "(?:等|这一|的)?(?:问题|不足|短板|弱项|现象)(?!突出|严重|明显|影响|较|[太很更]|仍)" + WITHOUT_COUNT + "{0,8}[，,]";

    /**
     * 上年报告的“持证人员偏少”问题，已…; 上年存在的文书送达不规范问题，今年…: what was wanting then, by its name. What was only
     * done so often for it is that year's: 上年因执法力量不足等问题，仅办案52件.
     */
    private static final Pattern WANTING =
            Pattern.compile(
                    "度?+(?!因|由于|受)(?:年度|法治\\p{IsHan}{0,6}?)?(?:(?:报告|总结)?(?:中|里)?(?:的|所列|(?:存在|查摆|自查|列出|写到|报告)的)?(?:“[^”0-9]{2,24}”|‘[^’0-9]{2,24}’)"
                            + PROBLEM
                            + "|(?:(?:报告|总结)(?:中|里)?(?:的|所列|(?:存在|查摆|列出|写到)的)|的?(?:存在|查摆|自查|列出|写到|报告)的)"
                            + WEAKNESS
                            + PROBLEM
                            + "|的?"
                            + WEAKNESS
                            + PROBLEM
                            + "(?=\\p{IsHan}{0,4}(?:今年|本年|年内|已经?|通过|经过)))(?!(?:全年|全街道)?(?:仅|只|才|共(?!同)|累计))");

    /** 上年承诺的夜校<em>开课12期，超过了10期的目标</em>: what became of a promise, measured by it. */
    private static final Pattern KEPT =
            Pattern.compile(
                    "(?:度|年?[初末底]时?)?(?:承诺|许下)的(?!全年|年内|每)"
                            + "[^，,；;。0-9]{2,16}?(?:开课|开班|开讲|开展|举办|组织|完成|建成|办[了成结]|实现)[^，,；;。0-9]{0,8}"
                            + "[0-9]+(?:\\.[0-9]+)?[^，,；;。0-9]{1,6}[，,](?:已经?)?(?:超过|超出|高于|多于|达到)了?[0-9]+[^，,；;。0-9]{1,6}(?:目标|要求|承诺|计划|任务)(?![^。]*(?:今年|本年))");

    private LastYearsPlan() {}

    /** Whether a year's word stands in such words, which end ahead of a figure. */
    static boolean isNamed(String text, Cue cue, int figure) {
        boolean led =
                LED_IN.matcher(text.substring(Math.max(0, cue.start() - 3), cue.start())).find();
        return lookingAt(led ? TO_MARK : SUBJECT, text, cue, figure)
                || lookingAt(TOLD, text, cue, figure)
                || lookingAt(WANTING, text, cue, figure)
                || isKept(text, cue, figure);
    }

    private static boolean isKept(String text, Cue cue, int figure) {
        Matcher kept = KEPT.matcher(text).region(cue.end(), text.length());
        // The figure of what was done, not that of the promise behind it.
        return kept.lookingAt() && text.substring(cue.end(), figure).indexOf('，') < 0;
    }

    private static boolean lookingAt(Pattern words, String text, Cue cue, int figure) {
        return words.matcher(text).region(cue.end(), figure).lookingAt();
    }
}
