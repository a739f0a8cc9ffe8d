package org.huibian.check.structure;

import java.util.List;
import java.util.Optional;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.search.TextPattern;

/**
 * Chapters that have their heading and not their content: shortcomings of which none is told, and
 * what refers the reader to a document that is not there.
 */
final class EmptyChapters {

    private static final TextPattern NO_PROBLEM =
            TextPattern.compile(
                    "(?:未|没有?|尚未|暂未|暂无|并无|无|不存在)(?:发现|存在|有)?(?:任何)?(?:明显|突出|较大|重大|显著|大|需要[^，。；]{1,4})?的?(?:问题|短板|不足|差距|薄弱)");

    /** What tells of a shortcoming. */
    private static final TextPattern PROBLEM =
            TextPattern.compile(
                    "不足|不够|不强|不高|不深|不实|不到位|不平衡|不均|不严|不规范|不及时|不全|不多|不稳|不畅|滞后|薄弱|欠缺|缺[乏少失位]|短缺|有待|差距|较[少弱低慢差]|偏[少弱低慢]|困难|难度|仍[有存需]|还[有存需]|存在|问题是|单一|脱节|流于形式|反弹");

    /** What any account of shortcomings says in one word or another: 人手紧张, 参差不齐, 还有提升空间. */
    private static final TextPattern WEAKNESS =
            TextPattern.compile(
                    "[不少低弱差慢难缺欠未忙乏]|紧张|参差|空间|跟不上|流动|流失|矛盾|压力|老化|陈旧|简单|形式|被动|亟[待需]|瓶颈|制约|任务重|赶不上|重复|个别|有的|问题|没|只有|老[，。；]|远[，。；]|(?<!人)才|剩");

    /** What holds a word of them and tells of none. */
    private static final TextPattern NO_WEAKNESS =
            TextPattern.compile("问题(?:也|都)?不大|离不开|不断|不懈|不遗余力|不少(?=成绩|成效|经验)|不负");

    /** 具体情况详见附件: what stands in place of a content. */
    private static final TextPattern ELSEWHERE =
            TextPattern.compile(
                    "详见|另[附报行]|见附[件表]|附后|参见|另文|单独报送|见《|同上|略[。）)]?$|待(?:补充|完善|汇总|统计|定)|(?:正在|尚在)(?:梳理|汇总|起草|编制|制定|撰写|统计|整理|收集)|后续?(?:再|另)?补(?:报|充)|另行(?:撰写|制定|报送|补充)|[同与](?:上|去|20\\d\\d)年度?(?:报告|计划|内容)?(?:相同|一致|[，。])|不再赘述");

    /** So much text says something by itself. */
    private static final int SHORT = 80;

    /** 无, 略: no content either. */
    private static final TextPattern NOTHING = TextPattern.compile("^(?:暂?无|没有|略|同上|[/—-]+)[。.]?$");

    private EmptyChapters() {}

    /** The heading of a chapter under which nothing stands; empty where something does. */
    static Optional<Section> bare(Extraction report, Chapter chapter) {
        List<Section> sections =
                report.sections().stream().filter(s -> s.chapter() == chapter).toList();
        boolean written =
                report.passages().stream()
                        .filter(passage -> passage.chapter() == chapter)
                        .anyMatch(passage -> !NOTHING.isIn(passage.published()));
        long others =
                report.passages().stream()
                        .map(Passage::chapter)
                        .filter(one -> one != chapter && one != Chapter.HEAD)
                        .distinct()
                        .count();
        // A file that is hardly read at all is not told so by each of its chapters.
        return sections.size() == 1 && !written && others >= 2
                ? Optional.of(sections.get(0))
                : Optional.empty();
    }

    /** The sentence that stands in place of a chapter's content; empty where there is content. */
    static Optional<Passage> placeholder(Extraction report, Chapter chapter) {
        List<Passage> passages =
                report.passages().stream().filter(p -> p.chapter() == chapter).toList();
        int length = passages.stream().mapToInt(p -> p.published().length()).sum();
        Optional<Passage> elsewhere =
                passages.stream().filter(p -> ELSEWHERE.isIn(p.published())).findFirst();
        if (elsewhere.isPresent()
                && length <= SHORT
                && (chapter != Chapter.PROBLEMS || !isTold(passages, elsewhere.get()))) {
            return elsewhere;
        }
        if (chapter == Chapter.PROBLEMS
                && length <= SHORT
                && passages.stream().noneMatch(p -> isWeakness(p.published()))
                && !isWeaknessNamed(report)) {
            return passages.stream().findFirst();
        }
        return chapter == Chapter.PROBLEMS
                ? passages.stream()
                        .filter(p -> NO_PROBLEM.isIn(p.published()))
                        .filter(none -> !PROBLEM.isIn(NO_PROBLEM.replaceAll(none.published(), "")))
                        .filter(none -> !isTold(passages, none))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a heading among the shortcomings says what falls short: 一是执法力量还不强。 */
    private static boolean isWeaknessNamed(Extraction report) {
        List<Section> sections = report.sections();
        return sections.stream()
                .filter(one -> one.chapter() == Chapter.PROBLEMS && one.parent() >= 0)
                .filter(one -> sections.get(one.parent()).chapter() == Chapter.PROBLEMS)
                .anyMatch(one -> isWeakness(one.title()));
    }

    private static boolean isWeakness(String text) {
        return WEAKNESS.isIn(NO_WEAKNESS.replaceAll(NO_PROBLEM.replaceAll(text, ""), ""));
    }

    /** Whether another sentence than one tells of a shortcoming. */
    private static boolean isTold(List<Passage> passages, Passage one) {
        return passages.stream()
                .filter(p -> p != one)
                .anyMatch(p -> PROBLEM.isIn(NO_PROBLEM.replaceAll(p.published(), "")));
    }
}
