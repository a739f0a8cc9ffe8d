package org.huibian.extract.figures.sentence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Role;
import org.huibian.extract.quantity.Figure;
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

    /** 两个月调处23件; not 每两个月, 前11个月, 用时3个月. */
    private static final TextPattern MONTHS =
            TextPattern.compile(
                    "(?<![每前第近历用为期隔过])(?:[一两二三四五六]|(?<!\\d)[1-6])个月(?:时间|来|里|内|间)?[^，,；;。0-9每]{0,8}$");

    /** 夏季行动期间, 民法典宣传月里, 4月至6月…期间, 暑期普法行动中: a part of the year with a name. */
    private static final TextPattern SEASON =
            TextPattern.compile(
                    "^[^，,；;。]{0,10}(?:夏季|冬季|春季|秋季|汛期|暑期|暑假|寒假|春节|国庆|中秋|两节|节日|假日|两会|高考|中考|宣传[月周日]|[“”\\p{IsHan}]{2,8}(?:月|周)”|试点|攻坚|行动”|专项行动|集中整治)(?:[^，,；;。]{0,12}?)(?:期间|中|里|内)(?:[（(][^）)]{0,12}[）)])?[，,]"
                            + "|^(?:20\\d\\d年|今年)?(?:[2-9]|十?[二三四五六七八九])月(?:份)?(?:至|到|—|-)(?:[2-9]|1[01]|十?[一二三四五六七八九])月(?:份)?[^，,；;。0-9]{0,16}[，,]|^(?:[1-9]|1[01])月份[^，,；;。0-9]{0,8}(?:考核|通报|评比|排名)[，,]"
                            + "|^为期[^，,；;。]{1,6}的");

    /** 5万元以上的案件须经集体讨论: a threshold. */
    private static final Pattern THRESHOLD =
            Pattern.compile(
                    "(?:以上|以下|以内)?(?:的[^，,；;。0-9]{0,14}?[，,]?|[^，,；;。]{0,20}的[^，,；;。0-9]{0,8}?[，,]?)(?:必须|一律|应当|应由|须|均应|都要|不得|取消|报[^，,；;。]{1,10}(?:审|批|定|核)|由[^，,；;。]{1,12}(?:审|批|定|核|分派|办理))");

    /** 败诉1件扣3分: points of an appraisal. */
    private static final Pattern POINTS =
            Pattern.compile("[^，,；;。0-9]{0,3}(?:扣|加|减|记|计)[0-9一二三四五六七八九十.]+分");

    /** 首次突破300人，达312人: a mark on the way to the number. */
    private static final TextPattern MARK = TextPattern.compile("(?:突破|首超|首次超过|跨过|迈过|首破)(?:了)?$");

    private static final Pattern REACHED =
            Pattern.compile(
                    "[^，,；;。0-9]{0,3}[，,](?:全年|累计|已|共|最终|年底|实际|总数)*(?:达到?|为|有)[0-9一二三四五六七八九十百千万]");

    private Passing() {}

    /** What such a number is; empty for any other. */
    static Optional<RoleCues.Judgement> of(
            String text, int sentence, String before, Figure figure) {
        String words = text.substring(sentence, Math.max(sentence, figure.start()));
        if (POINTS.matcher(text).region(figure.end(), text.length()).lookingAt()
                || THRESHOLD.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.RULE, "规定、标准中的数");
        }
        if (DAY.isIn(words) && !YEAR.isIn(words)) {
            return judged(Role.CASE, "单次活动的数");
        }
        if (MARK.isIn(text.substring(sentence, figure.start()))
                && REACHED.matcher(text).region(figure.end(), text.length()).lookingAt()) {
            return judged(Role.OTHER, "达到过的数");
        }
        boolean part = MONTHS.isIn(before) || SEASON.isIn(words) && !YEAR.isIn(words);
        return part ? judged(Role.PART, "部分时段的数") : Optional.empty();
    }

    private static Optional<RoleCues.Judgement> judged(Role role, String reason) {
        return Optional.of(new RoleCues.Judgement(role, reason));
    }
}
