package org.huibian.check.frequency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.frequency.held.Chaired;
import org.huibian.check.frequency.held.JoinedVerbs;
import org.huibian.check.frequency.held.LawAndBody;
import org.huibian.check.frequency.held.Levels;
import org.huibian.check.frequency.held.TimesHeld;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;

/**
 * V06 over two chapters: 律师每月到服务站集中坐班一次, and elsewhere 服务站全年组织律师集中坐班9次. Both must name the very
 * business; where some count of the report agrees with the frequency, that is the one it is of.
 */
final class FrequencyElsewhere {

    /** So many characters in common name the very business: 集中坐班, 专题会议. */
    private static final int NAME = 4;

    /** More than so many times what is due are of another thing. */
    private static final int FAR_MORE = 2;

    /** 有的社区全年只开了7次: said of a count, it is of some that lag behind. */
    private static final Pattern OF_SOME =
            Pattern.compile("个别|部分(?!群众)|有的|有些|少数|最少|最多|[例比]如|抽[取到看]");

    /** Owned to fall short, or told as an example, anywhere in the sentence of a count. */
    private static final Pattern FELL_SHORT =
            Pattern.compile("，如|(?:未|没有?)(?:能|有)?(?:做到|达到|落实|坚持|按)|应[召开办]|低于");

    /** 每季度一次的碰头会开得不深: among the problems a frequency is told but as that of a known thing. */
    private static final Pattern AS_KNOWN =
            Pattern.compile("(?:[一两二三四五六\\d]{1,2}[次回期场趟遍轮])?的(?!要求|规定|标准|频[次率]|目标|频度|节奏)");

    /** 未能坚持每月召开一次, 缺了3次: it owns itself that the frequency was not kept. */
    private static final Pattern NOT_KEPT =
            Pattern.compile(
                    "(?:未|没有?)(?:能|有|曾)?(?:做到|达到|落实|坚持|按|全部|每[月季周])|[缺停漏断]了|没有?开|时断时续|有的月|个别月|打折扣");

    private static final Pattern ONLY = Pattern.compile("[只仅才]");

    /** 受人员变动影响，…只开了2次: no meeting was put off or held with another for it. */
    private static final Pattern OWNED =
            Pattern.compile(
                    "(^|[，。；：])(?:因|由于|受)(?![^，。；]*(?:停|取消|合并|推迟|暂缓|延期|并入|套开|未能|没有|未|少|缺|中断|疫情|台风|汛|洪|雪|灾|机构|换届|撤并))[^，。；]{2,24}，");

    /** 只<em>在一季度和三季度</em>开了2次: of the whole year. */
    private static final Pattern ONLY_WHEN =
            Pattern.compile(
                    "(?<=[只仅])在(?:[一二三四]季度|[上下]半年|\\d{1,2}月份?)(?:[和、与及](?:[一二三四]季度|[上下]半年|\\d{1,2}月份?))*");

    private FrequencyElsewhere() {}

    /**
     * A count and where it stands.
     *
     * @param passage its sentence
     * @param held the count
     */
    record Told(Passage passage, TimesHeld held) {
        String text() {
            return told(passage);
        }
    }

    /** The words of a count; among the problems without what is owned to be the reason. */
    private static String told(Passage passage) {
        String text = JoinedVerbs.of(passage.published());
        return passage.chapter() == Chapter.PROBLEMS && ONLY.matcher(text).find()
                ? ONLY_WHEN.matcher(OWNED.matcher(text).replaceAll("$1")).replaceAll("")
                : text;
    }

    /** Notes the frequencies that a count of another paragraph contradicts, one for a sentence. */
    static void examine(Examined report, List<Passage> passages, int months) {
        List<Told> counts = new ArrayList<>();
        // What fell short is told among the problems too.
        for (Passage passage :
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS)) {
            String text = told(passage);
            TimesHeld.of(text, Rhythm.of(text)).stream()
                    .filter(
                            held ->
                                    held.ofTheYear()
                                            || passage.chapter() != Chapter.RESULTS
                                                    && LawAndBody.isDeliberatedAllYear(held, text))
                    .forEach(held -> counts.add(new Told(passage, held)));
        }
        for (Passage passage :
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS)) {
            String text = JoinedVerbs.of(passage.published());
            List<Rhythm> rhythms = counts.isEmpty() ? List.of() : Rhythm.of(text);
            for (Rhythm rhythm : rhythms) {
                if (isToldAsKept(passage, text, rhythm) && !report.isNoted(passage.published())) {
                    examine(report, passage, rhythm, months, counts);
                }
            }
        }
        BareKind.examine(report, passages, months, counts);
        NeverMissed.examine(report, passages, months);
    }

    private static boolean isToldAsKept(Passage passage, String text, Rhythm rhythm) {
        boolean known =
                passage.chapter() != Chapter.PROBLEMS
                        || AS_KNOWN.matcher(text).region(rhythm.end(), text.length()).lookingAt();
        return known && !NOT_KEPT.matcher(text).find();
    }

    private static void examine(
            Examined report, Passage passage, Rhythm rhythm, int months, List<Told> counts) {
        List<Told> same = counts.stream().filter(count -> isSame(passage, rhythm, count)).toList();
        boolean agrees =
                same.stream()
                        .anyMatch(
                                count ->
                                        due(passage, rhythm, months, count)
                                                .contradictedBy(count.held())
                                                .isEmpty());
        if (agrees) {
            return;
        }
        same.stream()
                .filter(count -> !count.passage().equals(passage))
                .filter(count -> !report.isNoted(count.passage().published()))
                .filter(count -> mayBeOfAll(due(passage, rhythm, months, count), count))
                .findFirst()
                .ifPresent(
                        count ->
                                StatedFrequency.contradicts(
                                        report,
                                        List.of(Quote.of(passage), Quote.of(count.passage())),
                                        due(passage, rhythm, months, count),
                                        count.held()));
    }

    /** What is due by the sentence of a frequency, and by what that of a count explains. */
    private static Due due(Passage passage, Rhythm rhythm, int months, Told count) {
        String own = JoinedVerbs.of(passage.published());
        return Due.of(count.passage().equals(passage) ? own : own + count.text(), rhythm, months);
    }

    private static boolean mayBeOfAll(Due due, Told count) {
        return (count.held().times() <= FAR_MORE * due.times() || due.isMissedByAll(count.held()))
                && Chaired.mayBeOfAll(count.text(), count.held(), due.times());
    }

    private static boolean isSame(Passage passage, Rhythm rhythm, Told count) {
        String text = JoinedVerbs.of(passage.published());
        String clause = Clause.around(text, rhythm.start(), rhythm.end());
        return (LawAndBody.isLearntBeforeMeetings(text, rhythm, count.held())
                        || isOfOneBusiness(text, rhythm, count))
                && Chaired.isOfAll(text, clause, count.text(), count.held())
                && !OF_SOME.matcher(count.held().clause()).find()
                && !FELL_SHORT.matcher(count.text()).find();
    }

    private static boolean isOfOneBusiness(String text, Rhythm rhythm, Told count) {
        return SameBusiness.mayBeOfAKind(rhythm.subject(), count.held().words())
                && !Levels.differ(text, rhythm, count.held())
                && SameBusiness.mayBeOfOneBody(text, count.held().clause())
                && SameBusiness.mayBeOfOneActor(text, count.held().before())
                && (SameVisit.isOne(OwnCount.subject(text, rhythm), count.held())
                        || SameName.mayBeAllOver(text, count.held().before())
                                && isNamedAlike(text, rhythm, count));
    }

    /** Whether the words of both name one business. */
    private static boolean isNamedAlike(String text, Rhythm rhythm, Told count) {
        String clause = Clause.around(text, rhythm.start(), rhythm.end());
        return SameBusiness.nameOne(clause, count.held().named(), NAME)
                || SameName.isOfOne(OwnCount.subject(text, rhythm), count.held().before())
                || LawAndBody.isLearntByOne(clause, count.held().clause())
                || LawAndBody.isDeliberatedByOne(clause, count.held(), count.text());
    }
}
