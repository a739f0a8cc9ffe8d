package org.huibian.extract.figures.role;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.quantity.Figure;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Numbers that a sentence passes on its way: of a day or some months, of a rule, of a mark that was
 * reached.
 */
final class Passing {

    /** 国家宪法日当天，…: one day, whatever is counted. */
    private static final TextPattern DAY =
            TextPattern.compile("^[^，,；;。]{0,18}(?:当天|当日|这一天|当晚)[，,]");

    private static final TextPattern YEAR = TextPattern.compile("全年|累计|今年|本年|年内|一年|截至|目前");

    /** 两个月调处23件; not 每两个月, 前11个月, 历时3个月. */
    private static final TextPattern MONTHS =
            TextPattern.compile(
                    "(?<![每前第近历用为期隔过时十])(?:[一两二三四五六]|(?<!\\d)[1-6])个月(?:时间|来|里|内|间)?[^，,；;。0-9每]{0,8}$");

    /**
     * Times of the year with a name: seasons and work in the fields, holidays, meetings, weather.
     */
    private static final String NAMED =
            "[春夏秋冬]季|[春夏秋冬][耕播收种灌]|农忙|农闲|汛期|防汛|防火期|旺季|休渔|禁渔|伏季|暑期|暑假|寒假|开学|元旦|春节|清明|五一|端午|国庆|中秋|两节|双节|节日|假日|假期|小长假|黄金周|春运|两会|高考|中考|暴雨|降雨|台风|洪水|疫情";

    /** Campaigns: 宣传月, “安全生产月”, 集中整治. */
    private static final String CAMPAIGN =
            "宣传[月周日]|[“”\\p{IsHan}]{2,8}(?:月|周)”|攻坚|行动”|专项行动|专项整治|集中整治|集中行动";

    /** 夏季行动期间, 民法典宣传月里, 试点期间, 暑期普法行动中: a part of the year with a name leads. */
    private static final TextPattern SEASON =
            TextPattern.compile(
                    "^[^，,；;。]{0,10}(?:(?:"
                            + NAMED
                            + "|"
                            + CAMPAIGN
                            + ")[^，,；;。]{0,12}?(?:期间|中|里|内)|试点[^，,；;。]{0,4}期间)(?:[（(][^）)]{0,12}[）)]中?)?[，,]"
                            + "|^[^，,；;。]{0,4}(?:"
                            + NAMED
                            + ")期间(?=[^，,；;。]{0,20}(?:[，,][^，,；;。]{0,10})?$)"
                            + "|^(?:[1-9]|1[01])月份[^，,；;。0-9]{0,8}(?:考核|通报|评比|排名)[，,]"
                            + "|^为期(?![^，,；;。]{0,3}年)[^，,；;。]{1,6}的");

    /** What every such lead holds: most sentences hold none of it. */
    private static final TextPattern LEAD =
            TextPattern.compile(NAMED + "|宣传[月周日]|[月周]”|攻坚|行动|整治|试点|月份|为期|当天|当日|这一天|当晚");

    /** 罚款5000元至2万元不等: from one to the other, no sum of them. */
    private static final Pattern RANGING =
            Pattern.compile("(?:[至到—~～-][0-9.]+[万千]?[^，,；;。0-9]{0,3})?不等");

    private static final String MUST = "(?:必须|一律|应当|应由|须|均应|都要|不得|取消|可以|可当场|免予|不予)";

    /** 5万元以上的案件由集体讨论决定, 超过5万元的案件须经审核, 不合格2次的，一律取消: a threshold and what is then to be done. */
    private static final Pattern THRESHOLD =
            Pattern.compile(
                    "(?:以上|以下|以内)(?:的[^，,；;。0-9]{0,14}?[，,]?|[^，,；;。]{0,20}的[^，,；;。0-9]{0,8}?[，,]?)(?:"
                            + MUST
                            + "|报[^，,；;。]{1,10}(?:审|批|定|核)|由[^，,；;。]{1,12}(?:审|批|定|核|分派|办理))"
                            + "|[^，,；;。0-9]{0,8}的(?:[，,]|[^，,；;。0-9]{0,6}?)"
                            + MUST);

    /** 罚款1万元以上的4件: where a class of what is counted begins. */
    private static final Pattern CLASS =
            Pattern.compile("(?:及?以上|以下|以内)的?[^，,；;。、0-9]{0,8}(?:有|共)?[0-9]+[件起宗个名户次人]");

    /** 线上4100件，占全部办件量1.25万件的32.8%, 386.5万元，占全部1127.4万元的三分之一: a share of what is counted next. */
    private static final Pattern SHARE =
            Pattern.compile(
                    "[^，,；;。0-9]{0,4}[，,][约仅只]?占(?!全[区市县])(?:[^，,；;。0-9]{0,16}[0-9.]+[万千]?[件起宗个名户次人条份项场]"
                            + "|(?:全部|全年|总的?)?(?:涉及|涉案|罚|纠纷|处罚|拆)[^，,；;。0-9]{0,6}[0-9.]+万?(?:元|平方米))[^，,；;。]{0,2}的");

    /** 驻点期间调处26件，此数已含在三季度受理数内: told again apart from what holds it. */
    private static final Pattern INCLUDED =
            Pattern.compile(
                    "[^，,；;。0-9]{0,6}[，,（(](?:此|该|这些?|这个|上述|以上|其)?(?:[0-9]*[件次场人份起宗])?数?(?:字|量|据)?(?:均|都|也|已)*"
                            + "(?:(?:含在|包含在|包括在|计入|并入|算在|算入)[^，,；;。]{0,8}(?:总|全年|季度|上述|前述|前面|合计|受理数|数内|[0-9])"
                            + "|在[^，,；;。0-9]{0,6}(?:[0-9]+[件次场份起宗]|总数|数)[之以]?内)");

    /** 会前学法10次，另计; 立案2起，由区里办理，不计入镇里的立案数: counted by itself, or by others. */
    private static final Pattern APART =
            Pattern.compile(
                    "[^，,；;。0-9]{0,6}[，,（(](?:(?:[这此该]|上述|以上)[0-9]*[件起宗次场份]?)?(?:(?:均|都)?由[^，,；;。0-9]{2,14}[，,])?(?:均|都|也)?"
                            + "(?:另[计算]|(?:另行|单独|分开)(?:统计|计数|计算|计)|(?:不再?|未|没有)(?:计入|列入|纳入|算入|算在|统计在|计算在)([^，,；;。0-9]{0,12})[数内里中计])"
                            + "(?=[，,；;。）)]|$)");

    /** 村集体合同118份，不计入表1; 未列入统计表: what the table of the report does not count. */
    private static final Pattern NOT_IN_TABLE =
            Pattern.compile(
                    "[^，,；;。0-9]{0,10}[，,（(](?:[这此该]|上述|以上)?(?:[0-9]*[件起宗次场份]|部分|些)?(?:均|都|也|数字?)*"
                            + "(?:(?:不再?|未|没有|没)(?:有)?(?:计入|列入|纳入|算入|填入|填进|写入|统计在|计算在|算在|放在)|不在(?=[^，,；;。0-9]{0,4}表))[^，,；;。0-9]{0,6}(?<!代)表(?![彰扬决态示率现述面])");

    /** Before the meeting, which is no meeting of the study group. */
    private static final String BEFORE_MEETING = "会前学法";

    private static final int WORD = 2;

    /** 年初在办案件4件, 期初结存信访件4件: what an account begins with. */
    private static final TextPattern BEGINNING =
            TextPattern.compile("[年期]初(?:结存|结转|留存|在[办调审]|未[结办]|尚有|有)[^，,；;。、0-9]{0,8}$");

    /** 这两个月分别为19件和23件，合计42件: of months that were named. */
    private static final TextPattern THESE_MONTHS =
            TextPattern.compile("(?:[这那]|上述|以上|前述)(?:[两二三四五六]|[2-6])个(?:月|季度)");

    /** 败诉1件扣3分: points of an appraisal. */
    private static final Pattern POINTS =
            Pattern.compile("[^，,；;。0-9]{0,3}(?:扣|加|减|记|计)[0-9一二三四五六七八九十.]+分");

    /** 首次突破300人，达312人: a mark on the way to the number. */
    private static final TextPattern MARK = TextPattern.compile("(?:突破|首超|首次超过|跨过|迈过|首破)(?:了)?$");

    private static final Pattern REACHED =
            Pattern.compile(
                    "[^，,；;。0-9]{0,3}[，,](?:全年|累计|已|共|最终|年底|实际|总数)*(?:达到?|为|有)[0-9一二三四五六七八九十百千万]");

    /** 两人的述法材料念过: some who were named before. */
    private static final Pattern NAMED_BEFORE = Pattern.compile("[两二三四五六][人位名]的");

    /** 抽取1500件回访: some of those that came in. */
    private static final TextPattern SAMPLED =
            TextPattern.compile("(?:抽取|抽样|抽选|抽出|抽访|回访)了?(?:其中的?)?$");

    private static final String CASES = "件起宗";

    /** 比上年多1次，多的这1次是为复议的事开的: by how much it differs, once more. */
    private static final TextPattern DIFFERENCE_AGAIN = TextPattern.compile("[多少增减]出?的这?$");

    private Passing() {}

    /** What such a number is; empty for any other. */
    static Optional<RoleCues.Judgement> of(
            String text, int sentence, String before, Figure figure) {
        String words = text.substring(sentence, figure.start());
        // What leads says nothing of what stands behind a semicolon.
        words = words.substring(Math.max(words.lastIndexOf('；'), words.lastIndexOf(';')) + 1);
        if (POINTS.matcher(text).region(figure.end(), text.length()).lookingAt()
                || THRESHOLD.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.RULE, "规定、标准中的数");
        }
        if (RANGING.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.OTHER, "高低不等的数");
        }
        if (CLASS.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.RULE, "分档的界限");
        }
        if (SHARE.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.PART, "其中数");
        }
        if (INCLUDED.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.PART, "其中数");
        }
        if (BEGINNING.isIn(before)) {
            return judged(Role.PREVIOUS, "上年数");
        }
        if (NOT_IN_TABLE.matcher(text).region(figure.end(), text.length()).lookingAt()
                || isApart(text, before, figure)) {
            return judged(Role.OTHER, "另行计数的数");
        }
        if (words.isBlank()
                && NAMED_BEFORE.matcher(text).region(figure.start(), text.length()).lookingAt()) {
            return judged(Role.OTHER, "指前面说过的人");
        }
        if (CASES.contains(figure.unit()) && SAMPLED.isIn(before)) {
            return judged(Role.CASE, "抽样的数");
        }
        if (DIFFERENCE_AGAIN.isIn(before)) {
            return judged(Role.OTHER, "相差的数");
        }
        boolean lead = LEAD.isIn(words);
        if (lead && leads(DAY, words)) {
            return judged(Role.CASE, "单次活动的数");
        }
        if (MARK.isIn(words)
                && REACHED.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.OTHER, "达到过的数");
        }
        boolean part =
                MONTHS.isIn(before) || lead && leads(SEASON, words) || leads(THESE_MONTHS, words);
        return part ? judged(Role.PART, "部分时段的数") : Optional.empty();
    }

    /** 法治讲座14场，另算 is apart from other events, and all the lectures there were. */
    private static boolean isApart(String text, String before, Figure figure) {
        Matcher apart = APART.matcher(text).region(figure.end(), text.length());
        String word = before.substring(Math.max(0, before.length() - WORD));
        return apart.lookingAt()
                && (before.endsWith(BEFORE_MEETING)
                        || apart.group(1) != null
                                && word.length() == WORD
                                && apart.group(1).contains(word));
    }

    /** Whether a time leads the words before a figure, and none of the whole year follows it. */
    private static boolean leads(TextPattern time, String words) {
        TextMatcher lead = time.matcher(words);
        return lead.find() && !YEAR.isIn(words.substring(lead.end()));
    }

    private static Optional<RoleCues.Judgement> judged(Role role, String reason) {
        return Optional.of(new RoleCues.Judgement(role, reason));
    }
}
