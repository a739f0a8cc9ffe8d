package org.huibian.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Check;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.title.HeadingSense;
import org.huibian.message.Message;
import org.huibian.search.TextPattern;

/**
 * C01 缺法定内容: one of the four contents that 《法治政府建设与责任落实督察工作规定》 prescribes is missing, or has only
 * its heading; a warning where the text treats it without a heading of its own.
 */
public final class MissingChapters extends ReportCheck {

    private static final List<Chapter> PRESCRIBED =
            List.of(Chapter.RESULTS, Chapter.PROBLEMS, Chapter.FIRST_RESPONSIBLE, Chapter.PLAN);

    /** Words of a passage that treats the content all the same. */
    private static final Map<Chapter, List<String>> WORDS =
            Map.of(
                    Chapter.RESULTS, List.of("取得", "成效", "开展"),
                    Chapter.PROBLEMS, List.of("存在不足", "存在一些问题", "存在问题", "短板", "仍有差距", "还存在"),
                    Chapter.FIRST_RESPONSIBLE, List.of("第一责任人职责", "履行推进法治建设"),
                    Chapter.PLAN, List.of("下一步", "明年", "来年", "下一年度"));

    /** So many sentences are a treatment, one is a mere mention. */
    private static final int TREATED = 2;

    /** One sentence of this length that counts what was done treats it too. */
    private static final int LONG = 40;

    private static final Pattern COUNTED = Pattern.compile("\\d+(?:次|场|件|项|个|名|人)");

    private static final HeadingSense SENSE = new HeadingSense();

    /** What joins two contents in one heading. */
    private static final Pattern JOINED = Pattern.compile("以及|[及和与、，]");

    private static final TextPattern PLANNED = TextPattern.compile("计划|打算|安排|思路|谋划|设想|重点任务|工作重点");

    /** The check. */
    public MissingChapters() {
        super("C01");
    }

    @Override
    protected void examine(Examined report) {
        if (report.report().kind() != Extraction.Kind.NARRATIVE) {
            // A form alone: MissingSubDistricts says that the report itself is missing.
            return;
        }
        for (Chapter chapter : PRESCRIBED) {
            Message name = Message.of(Check.class, "chapter." + chapter.code());
            boolean there =
                    report.report().sections().stream()
                                    .anyMatch(section -> section.chapter() == chapter)
                            || chapter == Chapter.PLAN && isPlannedToo(report);
            if (!there) {
                missing(report, chapter, name);
            } else {
                EmptyChapters.placeholder(report.report(), chapter)
                        .map(Quote::of)
                        .or(() -> EmptyChapters.bare(report.report(), chapter).map(Quote::of))
                        .map(List::of)
                        .ifPresent(quotes -> report.note(Severity.ERROR, "empty", quotes, name));
            }
        }
    }

    /** 存在的问题及下步打算: one heading for two contents, the second of them the plan. */
    private static boolean isPlannedToo(Examined report) {
        return report.headings().stream()
                .filter(section -> section.level() == 1)
                .flatMap(section -> JOINED.splitAsStream(section.title()))
                .filter(part -> PLANNED.isIn(part))
                .anyMatch(
                        part ->
                                SENSE.chapter(part, report.year())
                                        .filter(Chapter.PLAN::equals)
                                        .isPresent());
    }

    private static boolean isFull(Passage passage) {
        return passage.chapter() != Chapter.HEAD
                && passage.published().length() >= LONG
                && COUNTED.matcher(passage.published()).find();
    }

    private static void missing(Examined report, Chapter chapter, Message name) {
        List<Passage> treated =
                report.passages().stream()
                        .filter(
                                passage ->
                                        WORDS.get(chapter).stream()
                                                .anyMatch(passage.published()::contains))
                        .toList();
        List<Passage> full = treated.stream().filter(MissingChapters::isFull).toList();
        boolean warning = treated.size() >= TREATED || !full.isEmpty();
        List<Passage> most = treated.stream().limit(TREATED).toList();
        // What is missing stands nowhere: the title says whose report it is missing from.
        List<Quote> quotes = new ArrayList<>(title(report.report()).stream().toList());
        if (warning) {
            (full.isEmpty() ? most : full.subList(0, 1)).forEach(p -> quotes.add(Quote.of(p)));
        }
        report.note(
                warning ? Severity.WARNING : Severity.ERROR,
                warning ? "treated" : "message",
                quotes,
                name);
    }

    /** The title; where none was found, what the report begins with. */
    private static Optional<Quote> title(Extraction report) {
        return report.sections().stream()
                .filter(section -> section.chapter() == Chapter.HEAD && !section.title().isEmpty())
                .findFirst()
                .map(Quote::of)
                .or(() -> report.passages().stream().findFirst().map(Quote::of));
    }
}
