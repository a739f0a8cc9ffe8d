package org.huibian.summary.digest.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.indicator.Theme;

/**
 * What a sub-district puts first in each item of a chapter: the item's heading, or its first
 * sentence where that says more. A problem put among the plans counts as a problem.
 */
public final class LeadingWords {

    /** The longest wording that a sentence of the report can take up. */
    public static final int LONGEST = 55;

    /** A sentence shorter than this says no more than its heading. */
    private static final int SHORTEST_MEASURE = 12;

    /** 法治政府建设是全面依法治国的重点任务和主体工程: says why, not what is to be done. */
    private static final Pattern SIGNIFICANCE =
            Pattern.compile(
                    "^(?![^，。是]{0,20}(?:首先|其次|再次|最后|重点|特别|尤其|任务|关键|目标|就|要)是)[^，。是]{2,24}是(?!否|指|因)[^，。]{0,24}(?:任务|工程|基础|关键|支撑|保障|根本|核心|要求|途径|环节|标志)");

    /** 补执法短板; 着力破解调解力量不足: a lack that is going to be made good. */
    private static final Pattern REMEDY =
            Pattern.compile(
                    "^(?:着力|着眼|聚焦|全力|加快|针对|围绕|对照|紧盯|持续|逐步|进一步)?"
                            + "(?:补|破解|解决|改进|改变|化解|消除|缓解|攻克|扭转|弥补|克服|缩小|健全|完善|提升|提高|加强|强化|夯实|针对|聚焦|紧盯)");

    /** 由于认识上存在误区…, 原因，嫌费事: why there is a problem, not which. */
    private static final Pattern GROUND = Pattern.compile("^(?:由于|因为|(?:主要|根本)?原因)");

    /** 以争创和谐街区为主题: what for, and nothing that is to be done. */
    private static final Pattern AIM =
            Pattern.compile(
                    "^(?:[^，。]{0,16}(?:继续|始终|坚持|要))?以[^，。]{2,30}为"
                            + "(?:导向|目标|主题|主攻|载体|抓手|重点|核心|引领|统领|指导|中心|主线|根本|宗旨|契机|依托|切入点|着力点|突破口|先导|动力)。?$");

    /** 不少于40场，短视频不少于12条; 东河、西桥各建1个: how many, of what the heading names. */
    private static final Pattern BOUND =
            Pattern.compile(
                    "^(?:全年|每年)?(?:不少于|不低于|不超过|不高于|至少|最少|力争达到|达到|[\\d一二两三四五六七八九十]+\\p{IsHan}{1,2}(?:以上|以内))"
                            + "|^[^，。；]{0,12}[添建增设补配]\\d+[个处](?=[，。；])");

    /** 人少事多, but not 执法16人，执法船2条: that something is lacking, in the plainest words. */
    private static final Pattern LACK = Pattern.compile("[不没未缺少难弱慢偏低仅只空差薄窄旧]|待|尚|还有|短板|滞后|老大难|超过");

    /** 责任单位：司法所。 behind a measure: who is to see to it, and not what is to be done. */
    private static final Pattern IN_CHARGE =
            Pattern.compile(
                    "^(?:责任|牵头|配合|主办|协办|承办|落实|完成|实施)(?:单位|部门|科室|站所|领导|人员?|时限|时间)?[：:]"
                            + "|^由[^，。；]{2,20}(?:负责|牵头)(?:实施|落实|推进|组织|协调)?。?$");

    /** 上年提的两个不足，一个已补齐，一个有好转: of what is no lack any more. */
    private static final Pattern MADE_GOOD =
            Pattern.compile(
                    "(?:[已均]经?|都|全部)(?:得到|基本|全部)?(?:补齐|补上|补足|配齐|解决|整改|改正|改进|销号|消除|缓解|好转|见效)");

    /** But some of it is: 虽已解决，但…; 一项已解决，一项仍未根治. */
    private static final Pattern STILL =
            Pattern.compile("[但仍尚没]|不[过能够]|难[以于]|然而|还[有未在是]|依[旧然]|反弹|未(?!结)");

    /** 主要不足, 工作目标: the heading of a part of its chapter. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?:存在的?|面临的?|主要|突出|当前|目前|工作|具体|总体|年度|重点|下一?步)*"
                            + "(?:问题|不足|短板|困难|差距|薄弱环节|目标|思路|任务|打算|安排|计划|措施|要求|工作)(?:表现)?");

    /** 原因分析: the heading of the part that tells why, of which nothing is a problem. */
    private static final Pattern PART_OF_CAUSES =
            Pattern.compile("(?:主要|存在|产生|问题|不足|的)*(?:原因|成因)(?:分析|剖析)?");

    private final Extraction extraction;
    private final Map<Integer, Passage> first = new HashMap<>();

    private LeadingWords(Extraction extraction) {
        this.extraction = extraction;
        extraction.passages().stream()
                .filter(Passage::item)
                .forEach(passage -> first.putIfAbsent(passage.section(), passage));
    }

    /** The wordings of a chapter, in its order; {@code published} is what would be quoted. */
    public static List<Passage> of(Extraction extraction, Chapter chapter) {
        LeadingWords leading = new LeadingWords(extraction);
        List<Passage> words = leading.ofItems(chapter);
        boolean itemized =
                extraction.sections().stream()
                        .anyMatch(s -> s.chapter() == chapter && leading.isItem(s));
        List<Passage> all = words.isEmpty() && !itemized ? ofSentences(extraction, chapter) : words;
        return switch (chapter) {
            case PLAN -> all.stream().filter(p -> isPlan(p.published())).toList();
            case PROBLEMS -> all.stream().filter(p -> isLeft(p.published())).toList();
            default -> all;
        };
    }

    private static boolean isLeft(String problem) {
        return !MADE_GOOD.matcher(problem).find() || STILL.matcher(problem).find();
    }

    private static boolean isPlan(String words) {
        return !SIGNIFICANCE.matcher(words).find()
                && !AIM.matcher(words).find()
                && !IN_CHARGE.matcher(words).find();
    }

    private List<Passage> ofItems(Chapter chapter) {
        List<Passage> words = new ArrayList<>();
        for (Section section : extraction.sections()) {
            if (isItem(section) && chapterOf(section) == chapter) {
                words.add(words(section));
            }
        }
        return words;
    }

    /**
     * Whether a section stands right below the heading of its chapter, or of a part of it that has
     * no words of its own.
     */
    private boolean isItem(Section section) {
        Optional<Section> above = parent(section);
        boolean below =
                above.filter(parent -> isChapter(parent, section)).isPresent()
                        || above.filter(parent -> PART.matcher(parent.title()).matches())
                                .flatMap(this::parent)
                                .filter(parent -> isChapter(parent, section))
                                .isPresent();
        return below
                && !PART.matcher(section.title()).matches()
                && !PART_OF_CAUSES.matcher(section.title()).matches();
    }

    private Optional<Section> parent(Section section) {
        return extraction.sections().stream()
                .filter(parent -> parent.index() == section.parent())
                .findFirst();
    }

    private static boolean isChapter(Section parent, Section section) {
        return parent.chapter() == section.chapter() && parent.parent() < 0;
    }

    private static Chapter chapterOf(Section section) {
        return section.chapter() == Chapter.PLAN
                        && Wording.holds(section.title(), Wording.LACKING)
                        && !REMEDY.matcher(section.title()).find()
                ? Chapter.PROBLEMS
                : section.chapter();
    }

    /** The wording of an item; its theme is the one of the words chosen. */
    private Passage words(Section section) {
        Passage sentence = first.get(section.index());
        if (sentence != null && saysMore(sentence, section)) {
            return new Passage(
                    sentence.section(),
                    chapterOf(section),
                    sentence.theme(),
                    true,
                    sentence.place(),
                    sentence.published(),
                    sentence.masked());
        }
        return new Passage(
                section.index(),
                chapterOf(section),
                sentence != null && section.theme().equals(Theme.OTHER)
                        ? sentence.theme()
                        : section.theme(),
                true,
                section.place(),
                section.title(),
                Wording.holds(section.title(), Wording.ELSEWHERE));
    }

    /** Whether a sentence runs on from its heading, or states figures, or alone tells the theme. */
    private static boolean saysMore(Passage passage, Section section) {
        String sentence = passage.published();
        if (sentence.length() > LONGEST || IN_CHARGE.matcher(sentence).find()) {
            return false;
        }
        boolean plain = new Sentence(section.title()).figures() == 0;
        boolean lacks =
                chapterOf(section) != Chapter.PROBLEMS
                        || LACK.matcher(sentence).find()
                        || !LACK.matcher(section.title()).find();
        boolean alone =
                lacks
                        && !new Sentence(sentence).leans()
                        && !sentence.startsWith("在")
                        && !BOUND.matcher(sentence).find();
        if (chapterOf(section) == Chapter.PROBLEMS && GROUND.matcher(sentence).find()) {
            return false;
        }
        return sentence.startsWith(section.title())
                || (alone && new Sentence(sentence).figures() > 0)
                || (alone && isMeasure(sentence, section))
                || (alone && AIM.matcher(section.title()).find())
                || (alone && plain && section.theme().equals(Theme.OTHER));
    }

    /** 谋新一轮普法。提前调研，形成工作思路: what is to be done, behind a heading that only names it. */
    private static boolean isMeasure(String sentence, Section section) {
        return chapterOf(section) == Chapter.PLAN
                && sentence.length() >= SHORTEST_MEASURE
                && new Sentence(section.title()).figures() == 0
                && !Wording.holds(sentence, Wording.SOLEMN)
                && !Wording.holds(sentence, Wording.ELSEWHERE)
                && !SIGNIFICANCE.matcher(sentence).find();
    }

    /** The sentences of a chapter without items that could be the first of one. */
    private static List<Passage> ofSentences(Extraction extraction, Chapter chapter) {
        List<Passage> sentences =
                extraction.passages().stream()
                        .filter(passage -> passage.chapter() == chapter)
                        .toList();
        List<Passage> items = sentences.stream().filter(Passage::item).toList();
        if (!items.isEmpty()) {
            return items;
        }
        return sentences.stream()
                .filter(
                        passage ->
                                chapter == Chapter.PROBLEMS
                                        ? Wording.holds(passage.published(), Wording.LACKING)
                                                && !GROUND.matcher(passage.published()).find()
                                        : new Sentence(passage.published()).standsAlone())
                .toList();
    }
}
