package org.huibian.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.search.TextPattern;

/**
 * C03 空泛计划: the plan chapter is shorter than 150 characters, or nothing in it can be checked next
 * year: no number, nobody responsible, no date. A short one that can be checked point by point is
 * for information.
 */
public final class EmptyPlans extends ReportCheck {

    private static final int SHORTEST = 150;
    private static final int ENOUGH = 2;
    private static final int MOST_QUOTES = 8;

    private static final TextPattern CHECKABLE =
            TextPattern.compile(
                    "(?<!20)\\d+(?!\\d*年(?:度)?(?:工作|重点|的|，|法治|，?[\\p{IsHan}]))|[一两二三四五六七八九十百]+(?:次|场|件|个|项|期|名|人|份|家|处|条|批|轮|部)(?!化|作|体)|每(?:年|月|季|季度|周|半年|两月|半月|个?村|个?社区)|季度末|月底|年底|年内|上半年|下半年|第[一二三四]季度|牵头|责任人|负责人|专人|由[\\p{IsHan}]{2,12}(?:负责|落实)|全覆盖|100%|时限|月前|零增长");

    /** Numbers of set phrases, with which nothing is promised: “一件事一次办”, 12345热线, 三项制度. */
    private static final TextPattern SET_PHRASE =
            TextPattern.compile(
                    "“[^”]*”|《[^》]*》|12345|三项制度|一件事|一次办|跑一次|一批|一张清单|每一[\\p{IsHan}]|一[条个]心|一步一个脚印|一以贯之|一[村社居][\\p{IsHan}]{0,3}一法律顾问|一[名位]法律顾问|十[四五]五|[七八九]五|二十[大届]|[一二三四五六七八九]中全会|12[·.]4");

    /** The check. */
    public EmptyPlans() {
        super("C03");
    }

    @Override
    protected void examine(Examined report) {
        List<Passage> plan = report.passages(Chapter.PLAN);
        boolean there = report.headings().stream().anyMatch(s -> s.chapter() == Chapter.PLAN);
        if (!there) {
            return;
        }
        List<String> texts = texts(report, plan);
        int length = texts.stream().mapToInt(String::length).sum();
        long checkable = texts.stream().filter(EmptyPlans::isCheckable).count();
        if (length >= SHORTEST && checkable > 0) {
            return;
        }
        List<Quote> quotes = new ArrayList<>();
        report.headings().stream()
                .filter(section -> section.chapter() == Chapter.PLAN && section.level() == 1)
                .forEach(section -> quotes.add(Quote.of(section)));
        plan.stream().limit(MOST_QUOTES).forEach(passage -> quotes.add(Quote.of(passage)));
        // Short, but most of it can be checked: nothing to send back.
        boolean terse = checkable >= ENOUGH && checkable * 2 >= texts.size();
        report.note(
                terse ? Severity.INFO : Severity.WARNING,
                length < SHORTEST ? "short" : "message",
                quotes,
                length);
    }

    /** What the chapter says, the headings that are points themselves included. */
    private static List<String> texts(Examined report, List<Passage> plan) {
        List<String> texts = new ArrayList<>(plan.stream().map(Passage::published).toList());
        report.headings().stream()
                .filter(section -> section.chapter() == Chapter.PLAN && section.level() > 1)
                .map(Section::title)
                .filter(title -> plan.stream().noneMatch(p -> p.published().startsWith(title)))
                .forEach(texts::add);
        return texts;
    }

    private static boolean isCheckable(String text) {
        return CHECKABLE.isIn(SET_PHRASE.replaceAll(text, ""));
    }
}
